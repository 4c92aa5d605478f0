package org.afterglow.ui.narrative.internal.revisions;

import java.util.Objects;

/**
 * A stretch of two versions of a text laid over each other.
 *
 * @param text never empty
 */
record Piece(Kind kind, String text) {

	/** Which of the two versions has it. */
	enum Kind {
		/** Both. */
		SAME,
		/** The older one alone. */
		REMOVED,
		/** The newer one alone. */
		ADDED
	}

	Piece {
		Objects.requireNonNull(kind);
		if (text.isEmpty()) {
			throw new IllegalArgumentException("a piece must not be empty");
		}
	}

	/** The kind and its length alone: the words are a client's. */
	@Override
	public String toString() {
		return kind + " " + text.length();
	}
}
