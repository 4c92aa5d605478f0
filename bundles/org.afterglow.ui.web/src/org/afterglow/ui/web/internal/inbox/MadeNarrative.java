package org.afterglow.ui.web.internal.inbox;

import java.util.List;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.records.Records;
import org.afterglow.records.Revision;

/**
 * A narrative that comes and goes with a step. It may have been edited when it goes, and steps on its text are forgotten with its page:
 * it comes back as it was then, with its earlier versions. Off the UI thread.
 */
final class MadeNarrative {

	private final Records records;
	private final NarrativeId id;
	private CodedNarrative narrative;
	private List<Revision> revisions = List.of();

	MadeNarrative(Records records, Narrative first) {
		this.records = records;
		id = first.id();
		narrative = CodedNarrative.uncoded(first);
	}

	void put() {
		records.narratives().save(narrative);
		revisions.forEach(records.revisions()::putBack);
	}

	/** Nothing happens if it was deleted meanwhile. */
	void take() {
		records.narratives().byId(id).ifPresent(now -> {
			// To the store it is new again: there is no earlier version to compare with.
			narrative = new CodedNarrative(now.narrative().atVersion(0), now.anchors(), now.codings());
			revisions = records.revisions().of(id).reversed().stream().flatMap(each -> records.revisions().byId(each.id()).stream()).toList();
			records.narratives().delete(id);
		});
	}
}
