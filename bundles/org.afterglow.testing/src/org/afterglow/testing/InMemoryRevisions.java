package org.afterglow.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Revision;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.RevisionSummary;
import org.afterglow.records.RevisionThinning;
import org.afterglow.records.Revisions;
import org.afterglow.records.Therapist;

final class InMemoryRevisions implements Revisions {

	private final InMemoryRecords records;
	private final Clock clock;

	InMemoryRevisions(InMemoryRecords records, Clock clock) {
		this.records = records;
		this.clock = clock;
	}

	@Override
	public List<RevisionSummary> of(NarrativeId narrative) {
		return records.state().revisions.values().stream().map(Revision::summary)
				.filter(summary -> summary.narrative().equals(narrative)).toList().reversed();
	}

	@Override
	public Optional<Revision> byId(RevisionId id) {
		return Optional.ofNullable(records.state().revisions.get(id));
	}

	@Override
	public Optional<RevisionSummary> keep(NarrativeId narrative, RevisionReason reason) {
		return records.change(state -> {
			Optional<CodedNarrative> now = Optional.ofNullable(state.narratives.get(narrative))
					.filter(coded -> !saidByNewest(coded));
			now.ifPresent(coded -> {
				RevisionSummary summary = new RevisionSummary(RevisionId.random(), narrative, clock.instant(), reason,
						NarrativeSummary.wordsIn(coded.narrative().text()), coded.codings().size(),
						Therapist.of(records.settings()).signature());
				state.revisions.put(summary.id(), new Revision(summary, coded));
			});
			return now.flatMap(coded -> of(narrative).stream().findFirst());
		});
	}

	private boolean saidByNewest(CodedNarrative now) {
		Optional<CodedNarrative> newest = of(now.narrative().id()).stream().findFirst()
				.flatMap(summary -> byId(summary.id())).map(Revision::narrative);
		return newest.isPresent() && newest.get().narrative().title().equals(now.narrative().title())
				&& newest.get().narrative().text().equals(now.narrative().text())
				&& newest.get().anchors().equals(now.anchors()) && newest.get().codings().equals(now.codings());
	}

	@Override
	public int thin(NarrativeId narrative, Instant now, ZoneId zone) {
		return records.change(state -> {
			List<RevisionSummary> gone = RevisionThinning.dispensable(of(narrative), now, zone);
			gone.forEach(summary -> state.revisions.remove(summary.id()));
			return gone.size();
		});
	}

	@Override
	public void putBack(Revision revision) {
		records.change(state -> {
			if (!state.narratives.containsKey(revision.summary().narrative())) {
				throw new RecordMissing(revision.summary().narrative().toString());
			}
			return state.revisions.putIfAbsent(revision.id(), revision);
		});
	}
}
