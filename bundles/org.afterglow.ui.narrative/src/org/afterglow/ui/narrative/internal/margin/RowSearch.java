package org.afterglow.ui.narrative.internal.margin;

import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * Looks for the first letter of a row, from where it is likely to be: to ask where a letter stands is dear in a long paragraph,
 * and what was typed moves a row by a letter or a word.
 */
final class RowSearch {

	private RowSearch() {
	}

	/**
	 * @param top pixels from the top of the paragraph to the letter of that number; never less for a later letter
	 * @param wanted the row's own top
	 * @param above a letter that stands higher
	 * @param last the last place to ask for
	 * @param likely where the row probably begins
	 * @return empty if no letter stands as low as that
	 */
	static OptionalInt firstAt(IntUnaryOperator top, int wanted, int above, int last, int likely) {
		int low = above;
		int high = last + 1;
		int at = Math.clamp(likely, above + 1, Math.max(above + 1, last));
		int step = 1;
		// Away from the likely place in longer and longer steps, until the row begins between two of them.
		while (at > low && at < high) {
			if (top.applyAsInt(at) >= wanted) {
				high = at;
				at = Math.max(low, at - step);
			} else {
				low = at;
				at = Math.min(high, at + step);
			}
			step *= 2;
		}
		while (high - low > 1) {
			int middle = (low + high) >>> 1;
			if (top.applyAsInt(middle) >= wanted) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high > last ? OptionalInt.empty() : OptionalInt.of(high);
	}
}
