package org.afterglow.ui.search.internal.list;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Where rows of different height stand below each other. */
final class RowPlaces {

	static final RowPlaces NONE = new RowPlaces(new int[1]);

	/** Top of each row, and the bottom of the last one. */
	private final int[] tops;

	private RowPlaces(int[] tops) {
		this.tops = tops;
	}

	static <R> RowPlaces of(List<R> rows, ToIntFunction<? super R> height) {
		int[] tops = new int[rows.size() + 1];
		for (int i = 0; i < rows.size(); i++) {
			tops[i + 1] = tops[i] + height.applyAsInt(rows.get(i));
		}
		return new RowPlaces(tops);
	}

	int top(int row) {
		return tops[row];
	}

	int height(int row) {
		return tops[row + 1] - tops[row];
	}

	int total() {
		return tops[tops.length - 1];
	}

	int count() {
		return tops.length - 1;
	}

	/** The row at this height; -1 above the first and below the last. */
	int at(int y) {
		if (y < 0 || y >= total()) {
			return -1;
		}
		int found = Arrays.binarySearch(tops, y);
		return found >= 0 ? found : -found - 2;
	}
}
