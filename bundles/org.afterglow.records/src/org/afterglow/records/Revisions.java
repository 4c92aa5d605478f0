package org.afterglow.records;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;

/** Narratives as they once were. Deleting a narrative takes its revisions along. The feed does not tell of them. */
public interface Revisions {

	/** Revisions of the narrative, newest first. Reads no text. */
	List<RevisionSummary> of(NarrativeId narrative);

	Optional<Revision> byId(RevisionId id);

	/**
	 * Keeps the narrative as it is stored now: title, text, anchors and codings.
	 *
	 * @return what was kept; empty if there is no such narrative, or if its newest revision already says the same
	 */
	Optional<RevisionSummary> keep(NarrativeId narrative, RevisionReason reason);

	/**
	 * Lets go of those that {@link RevisionThinning} finds the narrative can do without.
	 *
	 * @param zone whose midnight ends a day
	 * @return how many went
	 */
	int thin(NarrativeId narrative, Instant now, ZoneId zone);

	/**
	 * Puts a revision back that went along with its narrative, as the newest one of it. Nothing happens if it is there.
	 *
	 * @throws RecordMissing if the narrative is not there
	 */
	void putBack(Revision revision);
}
