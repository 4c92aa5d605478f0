package org.afterglow.records;

import java.util.Objects;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.RevisionId;

/**
 * A narrative as it once was.
 *
 * @param narrative with its title, text, anchors and codings of then, at the version it had; a code may have been deleted
 *            since
 */
public record Revision(RevisionSummary summary, CodedNarrative narrative) {

	public Revision {
		Objects.requireNonNull(summary);
		if (!narrative.narrative().id().equals(summary.narrative())) {
			throw new IllegalArgumentException(summary.id() + " is not of " + narrative);
		}
	}

	public RevisionId id() {
		return summary.id();
	}

	/** The id alone. */
	@Override
	public String toString() {
		return summary.toString();
	}
}
