package org.afterglow.records;

import java.time.Instant;
import java.util.Optional;

import org.afterglow.model.NarrativeId;
import org.afterglow.model.Phase;
import org.afterglow.model.SessionId;

/**
 * What a list shows of a narrative without its text.
 *
 * @param words number of words in the text
 * @param codings number of codings, the unanchored ones among them
 * @param unanchored number of anchors whose words are no longer in the text
 */
public record NarrativeSummary(NarrativeId id, SessionId session, String title, long version, Optional<Phase> phase,
		Instant captured, int words, int codings, int unanchored) {

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
