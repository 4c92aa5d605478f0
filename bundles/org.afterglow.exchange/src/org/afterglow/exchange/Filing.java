package org.afterglow.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Voice;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;

/** Puts narratives of one file into the practice, making what they name and is not there. Runs inside one transaction. */
final class Filing {

	/** A coding as it is compared: the code is the one that shows. */
	private record Mark(TextSpan span, CodeId code) {
		static final Comparator<Mark> ORDER = Comparator.comparing(Mark::span)
				.thenComparing(mark -> mark.code().value());
	}

	private record SessionKey(Client client, int number) {
	}

	private final Records records;
	private final Codebook codebook;
	private final Instant now;
	private final Problems problems;
	private final Map<String, Client> clients = new HashMap<>();
	private final Map<SessionKey, Session> sessions = new HashMap<>();
	private final Map<String, Code> codes = new HashMap<>();
	private final Map<CodeId, CodeId> effective = new HashMap<>();
	private int added;
	private int skipped;
	private int codings;
	private int newClients;
	private int newSessions;
	private int newCodes;

	Filing(Records records, Codebook codebook, Clock clock, Problems problems) {
		this.records = records;
		this.codebook = codebook;
		this.now = clock.instant();
		this.problems = problems;
	}

	/** Adds the narrative, or skips it if it is there already; tells what disagrees with the practice. */
	void file(NarrativeLine line) {
		Client client = clients.computeIfAbsent(line.client(), this::client);
		Session session = sessions.computeIfAbsent(new SessionKey(client, line.session()), key -> session(key, line.head()));
		checkHead(session, client, line.head());
		List<Code> named = codes(line);
		if (!problems.lineIsSound()) {
			return;
		}
		Optional<NarrativeSummary> existing = records.narratives().titled(session.id(), line.title());
		if (existing.isEmpty()) {
			records.narratives().save(coded(session, line, named));
			added++;
			codings += named.size();
		} else if (isEqual(existing.get().id(), line, named)) {
			skipped++;
		} else {
			problems.add(Reason.NARRATIVE_DIFFERS, client.label(), session.number(), line.title());
		}
	}

	/** What was filed; the log is told in the same transaction. */
	ImportReport reportAs(String format) {
		records.audit().note(AuditEvent.of(AuditKind.IMPORTED).with(AuditEvent.FORMAT, format).with(AuditEvent.COUNT, added));
		return new ImportReport(added, skipped, codings, newClients, newSessions, newCodes);
	}

	private Client client(String label) {
		return records.clients().labelled(label).orElseGet(() -> {
			Client client = Client.labelled(label);
			records.clients().save(client);
			newClients++;
			return client;
		});
	}

	private Session session(SessionKey key, SessionHead head) {
		return records.sessions().numbered(key.client().id(), key.number()).orElseGet(() -> {
			Session session = new Session(SessionId.random(), key.client().id(), key.number(), head.date(), head.kind(),
					head.route(), "");
			records.sessions().save(session);
			newSessions++;
			return session;
		});
	}

	private void checkHead(Session session, Client client, SessionHead head) {
		if (!session.date().equals(head.date())) {
			problems.add(Reason.SESSION_DATE_DIFFERS, client.label(), session.number(), head.date(), session.date());
		}
		if (session.kind() != head.kind()) {
			problems.add(Reason.SESSION_KIND_DIFFERS, client.label(), session.number(), head.kind().key(),
					session.kind().key());
		}
		if (!session.route().equals(head.route())) {
			problems.add(Reason.SESSION_ROUTE_DIFFERS, client.label(), session.number(), word(head.route()),
					word(session.route()));
		}
	}

	private static String word(Optional<Route> route) {
		return route.map(Route::key).orElse("\u2013");
	}

	/** The codes of the codings, in their order. */
	private List<Code> codes(NarrativeLine line) {
		List<Code> named = new ArrayList<>(line.codings().size());
		for (CodedSpan span : line.codings()) {
			Code code = codes.computeIfAbsent(span.code(), name -> code(name, span.kind()));
			if (code.kind() != span.kind()) {
				problems.addIn(named.size() + 1, Reason.CODE_KIND_DIFFERS, span.code(), span.kind().key(), code.kind().key());
			}
			named.add(code);
		}
		return named;
	}

	/** A merged code keeps what is filed under its name, so that separating it again separates this too. */
	private Code code(String name, CodeKind kind) {
		return records.codes().named(name).orElseGet(() -> {
			newCodes++;
			return codebook.add(name, kind);
		});
	}

	private CodedNarrative coded(Session session, NarrativeLine line, List<Code> named) {
		Narrative narrative = new Narrative(NarrativeId.random(), session.id(), line.title(), line.text(), 0,
				Optional.empty(), session.date().atStartOfDay().toInstant(ZoneOffset.UTC), Voice.OWN_WORDS);
		List<Anchor> anchors = new ArrayList<>(named.size());
		List<Coding> marks = new ArrayList<>(named.size());
		for (int i = 0; i < named.size(); i++) {
			Anchor anchor = Anchor.on(narrative.id(), line.text(), line.codings().get(i).span());
			anchors.add(anchor);
			marks.add(Coding.of(anchor.id(), named.get(i).id(), now));
		}
		return new CodedNarrative(narrative, anchors, marks);
	}

	private boolean isEqual(NarrativeId id, NarrativeLine line, List<Code> named) {
		CodedNarrative stored = records.narratives().byId(id).orElseThrow();
		if (!stored.narrative().text().equals(line.text())) {
			return false;
		}
		List<Mark> own = new ArrayList<>();
		for (int i = 0; i < named.size(); i++) {
			own.add(new Mark(line.codings().get(i).span(), shownAs(named.get(i).id())));
		}
		own.sort(Mark.ORDER);
		return own.equals(marksOf(stored));
	}

	/** What a file can say of the codings; one whose words are gone from the text has no place to name. */
	private List<Mark> marksOf(CodedNarrative stored) {
		Map<AnchorId, Anchor> anchors = Anchors.held(stored);
		return stored.codings().stream().filter(coding -> anchors.containsKey(coding.anchor()))
				.map(coding -> new Mark(anchors.get(coding.anchor()).span(), shownAs(coding.code())))
				.sorted(Mark.ORDER).toList();
	}

	private CodeId shownAs(CodeId id) {
		return effective.computeIfAbsent(id, code -> codebook.effective(code).map(Code::id).orElse(code));
	}
}
