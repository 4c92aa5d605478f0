package org.afterglow.testing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.ClientId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.NameKey;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Narratives;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.StaleRecord;

final class InMemoryNarratives implements Narratives {

	private final InMemoryRecords records;

	InMemoryNarratives(InMemoryRecords records) {
		this.records = records;
	}

	@Override
	public Optional<CodedNarrative> byId(NarrativeId id) {
		return Optional.ofNullable(records.state().narratives.get(id));
	}

	@Override
	public List<NarrativeSummary> of(SessionId session) {
		return records.state().narratives.values().stream().filter(coded -> coded.narrative().session().equals(session))
				.map(InMemoryNarratives::summary).toList();
	}

	private static NarrativeSummary summary(CodedNarrative coded) {
		Narrative narrative = coded.narrative();
		long unanchored = coded.anchors().stream().filter(anchor -> anchor.state() == AnchorState.UNANCHORED).count();
		return new NarrativeSummary(narrative.id(), narrative.session(), narrative.title(), narrative.version(),
				narrative.phase(), narrative.captured(), NarrativeSummary.wordsIn(narrative.text()), coded.codings().size(),
				(int) unanchored);
	}

	@Override
	public List<NarrativeSummary> summaries() {
		return records.state().narratives.values().stream().map(InMemoryNarratives::summary).toList();
	}

	@Override
	public List<NarrativeSummary> page(Optional<NarrativeId> behind, int limit) {
		return IdPage.of(summaries(), NarrativeSummary::id, behind, limit);
	}

	@Override
	public Optional<NarrativeSummary> summary(NarrativeId id) {
		return byId(id).map(InMemoryNarratives::summary);
	}

	@Override
	public Optional<NarrativeSummary> titled(SessionId session, String title) {
		return of(session).stream().filter(summary -> summary.title().equals(title)).findFirst();
	}

	@Override
	public void each(Optional<ClientId> client, Consumer<CodedNarrative> consumer) {
		State state = records.state();
		Comparator<Session> order = Comparator
				.<Session, String>comparing(session -> NameKey.of(state.clients.get(session.client()).label()))
				.thenComparing(Session::number);
		state.sessions.values().stream().filter(session -> client.map(session.client()::equals).orElse(true)).sorted(order)
				.flatMap(session -> state.narratives.values().stream()
						.filter(coded -> coded.narrative().session().equals(session.id())))
				.toList().forEach(consumer);
	}

	@Override
	public int count() {
		return records.state().narratives.size();
	}

	@Override
	public CodedNarrative save(CodedNarrative coded) {
		return records.change(state -> {
			Optional<CodedNarrative> found = byId(coded.narrative().id());
			check(state, coded.narrative(), found);
			for (Coding coding : coded.codings()) {
				if (!state.codes.containsKey(coding.code())) {
					throw new RecordMissing(coding.code().toString());
				}
			}
			CodedNarrative stored = inOrder(new CodedNarrative(
					stored(coded.narrative(), found.map(CodedNarrative::narrative)), coded.anchors(), coded.codings()));
			state.narratives.put(stored.narrative().id(), stored);
			state.saved(Subject.NARRATIVE, stored.narrative().id().value());
			return stored;
		});
	}

	@Override
	public Narrative saveHead(Narrative narrative) {
		return records.change(state -> {
			CodedNarrative found = byId(narrative.id()).orElseThrow(() -> new RecordMissing(narrative.id().toString()));
			check(state, narrative, Optional.of(found));
			Narrative stored = stored(narrative.withText(found.narrative().text()), Optional.of(found.narrative()));
			state.narratives.put(stored.id(), new CodedNarrative(stored, found.anchors(), found.codings()));
			state.saved(Subject.NARRATIVE, stored.id().value());
			return stored;
		});
	}

	private static void check(State state, Narrative given, Optional<CodedNarrative> found) {
		if (found.isEmpty() && given.version() > 0) {
			throw new RecordMissing(given.id().toString());
		}
		long version = found.map(coded -> coded.narrative().version()).orElse(0L);
		if (version != given.version()) {
			throw new StaleRecord(given.id(), given.version(), version);
		}
		if (!state.sessions.containsKey(given.session())) {
			throw new RecordMissing(given.session().toString());
		}
	}

	private static Narrative stored(Narrative given, Optional<Narrative> before) {
		return before.equals(Optional.of(given)) ? given : given.atVersion(given.version() + 1);
	}

	static CodedNarrative inOrder(CodedNarrative coded) {
		List<Anchor> anchors = coded.anchors().stream()
				.sorted(Comparator.comparing(Anchor::span).thenComparing(anchor -> anchor.id().value())).toList();
		Map<AnchorId, Coding> byAnchor = new HashMap<>();
		coded.codings().forEach(coding -> byAnchor.put(coding.anchor(), coding));
		return new CodedNarrative(coded.narrative(), anchors,
				anchors.stream().map(Anchor::id).filter(byAnchor::containsKey).map(byAnchor::get).toList());
	}

	@Override
	public void delete(NarrativeId id) {
		records.change(state -> {
			state.remove(id);
			return id;
		});
	}
}
