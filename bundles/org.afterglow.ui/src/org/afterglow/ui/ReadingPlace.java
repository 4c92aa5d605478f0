package org.afterglow.ui;

/**
 * Where somebody is in a text, in UTF-16 units.
 *
 * @param anchor where the selection began; the caret if nothing is selected
 * @param caret where it stands
 * @param top the first one in sight
 * @since 1.0
 */
public record ReadingPlace(int anchor, int caret, int top) {

	public ReadingPlace {
		if (anchor < 0 || caret < 0 || top < 0) {
			throw new IllegalArgumentException("no place: " + anchor + ", " + caret + ", " + top);
		}
	}

	/** The same place in a text that may be shorter by now. */
	public ReadingPlace within(int length) {
		return new ReadingPlace(Math.min(anchor, length), Math.min(caret, length), Math.min(top, length));
	}
}
