package org.afterglow.ui.narrative.internal.margin;

import java.util.OptionalInt;

/** What typing in a paragraph leaves as it was: the rows well above it, and those below it if one of them stands as before. */
final class Typed {

	private final Broken before;
	/** So many characters at begin and end are the same. */
	private final int same;
	private final int changedEnd;
	private final int longer;

	Typed(Broken before, String was, String is) {
		this.before = before;
		int shorter = Math.min(was.length(), is.length());
		int head = 0;
		while (head < shorter && was.charAt(head) == is.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
			tail++;
		}
		same = head;
		changedEnd = is.length() - tail;
		longer = is.length() - was.length();
	}

	/**
	 * Fills in the rows that cannot have changed: what is typed in one of them may still move its first word to the row before.
	 *
	 * @return the first row that has to be looked at
	 */
	int keepAbove(int[] starts) {
		int row = 1;
		while (row < starts.length - 1 && row < before.rows() && before.start(row + 1) <= same) {
			starts[row] = before.start(row);
			row++;
		}
		return row;
	}

	/** Where the row probably begins, if there was one. */
	OptionalInt likely(int row) {
		if (row >= before.rows()) {
			return OptionalInt.empty();
		}
		int start = before.start(row);
		return OptionalInt.of(start > same ? start + longer : start);
	}

	/** Fills in the rows below this one if it stands where it stood, counted from the end; false if it does not. */
	boolean keepBelow(int[] starts, int row) {
		int rows = starts.length - 1;
		if (rows != before.rows() || starts[row] < changedEnd || starts[row] != before.start(row) + longer) {
			return false;
		}
		for (int below = row + 1; below < rows; below++) {
			starts[below] = before.start(below) + longer;
		}
		return true;
	}
}
