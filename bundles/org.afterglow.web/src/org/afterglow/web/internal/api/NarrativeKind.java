package org.afterglow.web.internal.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.Voice;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.Page.Slice;

/** Visions told, as text. What is marked in them is a {@link CodingKind kind} of its own. */
final class NarrativeKind implements Kind<CodedNarrative> {

	static final List<String> PHASES = Arrays.stream(Phase.values()).map(Phase::key).toList();

	private static final List<String> VOICES = Arrays.stream(Voice.values()).map(NarrativeKind::key).toList();
	private static final String SESSION = "session";
	private static final String CLIENT = "client";
	private static final Shape SHAPE = Shape.of("narrative", "/narratives", Scope.NARRATIVES_READ, Scope.NARRATIVES_WRITE)
			.narrowedBy(SESSION, CLIENT).showing("version").toldOf(Subject.NARRATIVE);

	private final ReadSpells reads = new ReadSpells();

	@Override
	public Shape shape() {
		return SHAPE;
	}

	@Override
	public Slice<Map<String, Object>> list(Asked asked, Page page) {
		Records records = asked.records();
		Optional<SessionId> session = asked.filterId(SESSION).map(SessionId::new);
		Optional<ClientId> client = asked.filterId(CLIENT).map(ClientId::new);
		Function<NarrativeSummary, UUID> id = narrative -> narrative.id().value();
		Slice<NarrativeSummary> slice = session.isEmpty() && client.isEmpty()
				? page.read((behind, most) -> records.narratives().page(behind.map(NarrativeId::new), most), id)
				: page.of(sessions(records, client, session).flatMap(met -> records.narratives().of(met.id()).stream()).toList(), id);
		return slice.map(NarrativeKind::shown);
	}

	/** The session if it is the client's, or all of the client. */
	private static Stream<Session> sessions(Records records, Optional<ClientId> client, Optional<SessionId> session) {
		Stream<Session> those = session.isPresent() ? session.flatMap(records.sessions()::byId).stream() : records.sessions().of(client.orElseThrow()).stream();
		return those.filter(met -> client.isEmpty() || met.client().equals(client.get()));
	}

	private static Map<String, Object> shown(NarrativeSummary narrative) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", narrative.id().value().toString());
		shown.put(SESSION, narrative.session().value().toString());
		shown.put("title", narrative.title());
		shown.put("version", narrative.version());
		shown.put("phase", narrative.phase().map(Phase::key));
		shown.put("captured", narrative.captured().toString());
		shown.put("words", narrative.words());
		shown.put("codings", narrative.codings());
		shown.put("unanchored", narrative.unanchored());
		return shown;
	}

	@Override
	public Optional<CodedNarrative> find(Asked asked) {
		return asked.id("id").flatMap(id -> asked.records().narratives().byId(new NarrativeId(id)));
	}

	@Override
	public Map<String, Object> shown(CodedNarrative coded, Rights rights) {
		Narrative narrative = coded.narrative();
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", narrative.id().value().toString());
		shown.put(SESSION, narrative.session().value().toString());
		shown.put("title", narrative.title());
		shown.put("version", narrative.version());
		shown.put("phase", narrative.phase().map(Phase::key));
		shown.put("captured", narrative.captured().toString());
		shown.put("voice", key(narrative.voice()));
		shown.put("text", narrative.text());
		return shown;
	}

	private static String key(Voice voice) {
		return voice.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Optional<Voice> voice(String key) {
		return Arrays.stream(Voice.values()).filter(voice -> key(voice).equals(key)).findFirst();
	}

	@Override
	public void wasRead(Asked asked, CodedNarrative coded) {
		if (reads.begins(asked.integration().id(), coded.narrative().id(), asked.now())) {
			asked.records().audit().note(AuditEvent.read(coded.narrative().id()));
		}
	}

	@Override
	public CodedNarrative add(Asked asked, Body body) {
		Optional<Session> session = session(asked, body);
		Narrative told = read(NarrativeId.random(), session, asked.now(), 0, body);
		CodedNarrative stored = asked.records().narratives().save(CodedNarrative.uncoded(told));
		asked.records().revisions().keep(told.id(), RevisionReason.SAVED);
		return stored;
	}

	/**
	 * Keeps what stood there before, and what stands there now: a script cannot undo, the therapist has to be able to. Anchors stay on
	 * their words; those whose words are gone are unanchored, never dropped.
	 */
	@Override
	public CodedNarrative change(Asked asked, CodedNarrative stored, Body body) {
		Records records = asked.records();
		Narrative before = stored.narrative();
		Optional<Session> session = session(asked, body);
		Optional<ClientId> client = records.sessions().byId(before.session()).map(Session::client);
		session.filter(other -> !client.equals(Optional.of(other.client())))
				.ifPresent(other -> body.wrong(SESSION, "A narrative stays with its client. Choose a session of the same client."));
		Narrative next = read(before.id(), session, before.captured(), before.version(), body);
		records.revisions().keep(before.id(), RevisionReason.SAVED);
		Rewriting rewriting = new Rewriting(before.text(), next.text());
		CodedNarrative saved = records.narratives()
				.save(new CodedNarrative(next, stored.anchors().stream().map(rewriting::placed).toList(), stored.codings()));
		records.revisions().keep(before.id(), RevisionReason.SAVED);
		return saved;
	}

	private static Optional<Session> session(Asked asked, Body body) {
		Optional<SessionId> id = body.id(SESSION).map(SessionId::new);
		Optional<Session> session = id.flatMap(asked.records().sessions()::byId);
		if (id.isPresent() && session.isEmpty()) {
			body.wrong(SESSION, "There is no such session. Take the id from the list of sessions.");
		}
		return session;
	}

	private static Narrative read(NarrativeId id, Optional<Session> session, Instant captured, long version, Body body) {
		String title = body.line("title");
		String text = body.text("text");
		Optional<Phase> phase = body.wordOrNull("phase", Phase::of, PHASES);
		Instant told = body.time("captured", captured);
		Optional<Voice> voice = body.word("voice", NarrativeKind::voice, VOICES);
		body.check();
		return new Narrative(id, session.orElseThrow().id(), title, text, version, phase, told, voice.orElseThrow());
	}

	@Override
	public void remove(Asked asked, CodedNarrative coded) {
		asked.records().narratives().delete(coded.narrative().id());
	}
}
