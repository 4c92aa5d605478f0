package org.afterglow.records;

import java.time.Instant;
import java.util.Objects;

import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;

/**
 * What a list shows of a revision without its text.
 *
 * @param kept when it was kept, UTC
 * @param words number of words in its text
 * @param codings number of codings it had, the unanchored ones among them
 * @param author {@linkplain Therapist#signature() who} worked in the practice when it was kept; may be empty
 */
public record RevisionSummary(RevisionId id, NarrativeId narrative, Instant kept, RevisionReason reason, int words,
		int codings, String author) {

	public RevisionSummary {
		Objects.requireNonNull(id);
		Objects.requireNonNull(narrative);
		Objects.requireNonNull(kept);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(author);
		if (words < 0 || codings < 0) {
			throw new IllegalArgumentException("counts of " + id + " must not be negative");
		}
	}

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
