package org.afterglow.ui.narrative.internal;

import org.afterglow.model.CodedNarrative;
import org.afterglow.records.Records;

/**
 * Codings of the narrative were changed by somebody else while its text stayed. The version of the text does not tell, so a
 * save looks for itself before it writes; nothing was stored.
 */
final class CodingsElsewhere extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient CodedNarrative stored;

	private CodingsElsewhere(CodedNarrative stored) {
		super("codings of " + stored + " were changed elsewhere");
		this.stored = stored;
	}

	CodedNarrative stored() {
		return stored;
	}

	/**
	 * Stores the snapshot if what is stored now is what it is based on, as one transaction.
	 *
	 * @throws CodingsElsewhere if its anchors or codings are not; another text is the records' business
	 */
	static CodedNarrative save(Records records, CodedNarrative snapshot, CodedNarrative base) {
		return records.together(() -> {
			records.narratives().byId(snapshot.narrative().id())
					.filter(stored -> stored.narrative().version() == snapshot.narrative().version())
					.filter(stored -> !FollowingFeed.sameCodings(stored, base)).ifPresent(stored -> {
						throw new CodingsElsewhere(stored);
					});
			return records.narratives().save(snapshot);
		});
	}
}
