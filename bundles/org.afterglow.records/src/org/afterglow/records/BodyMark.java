package org.afterglow.records;

import java.util.Objects;

import org.afterglow.model.NarrativeText;

/**
 * A place on the outline of a body, marked by a client.
 *
 * @param x from the left edge of the outline (0) to the right one (1)
 * @param y from the top (0) to the bottom (1)
 * @param word what it feels like there, in the client's words; may be empty
 */
public record BodyMark(Side side, double x, double y, String word) {

	/** The longest word, in UTF-16 units. */
	public static final int LONGEST = 200;

	/** Which outline. The names are stored: none is ever renamed. */
	public enum Side {
		FRONT, BACK
	}

	public BodyMark {
		Objects.requireNonNull(side);
		if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
			throw new IllegalArgumentException("a mark lies on the outline");
		}
		if (word.length() > LONGEST || !word.equals(word.strip()) || word.chars().anyMatch(Character::isISOControl)
				|| NarrativeText.problemIn(word).isPresent()) {
			throw new IllegalArgumentException("the word of a mark must be one trimmed line of at most " + LONGEST);
		}
	}

	/** The place alone: a client's words must not reach a log. */
	@Override
	public String toString() {
		return side + " " + x + " " + y;
	}
}
