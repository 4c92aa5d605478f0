package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A paragraph as it stands in rows; offsets and pixels are counted from its own begin. */
final class Broken {

	private final int[] starts;
	private final int[] tops;
	private final int[] bottoms;
	private final int height;

	/** @param starts of each row, and where the paragraph ends */
	private Broken(int[] starts, int[] tops, int[] bottoms, int height) {
		this.starts = starts;
		this.tops = tops;
		this.bottoms = bottoms;
		this.height = height;
	}

	/**
	 * Rows of one height.
	 *
	 * @param pitch pixels from one to the next
	 * @param letters pixels of what stands in it
	 */
	static Broken even(int[] starts, int pitch, int letters) {
		int rows = starts.length - 1;
		int[] tops = new int[rows];
		int[] bottoms = new int[rows];
		for (int row = 0; row < rows; row++) {
			tops[row] = row * pitch;
			bottoms[row] = tops[row] + letters;
		}
		return new Broken(starts, tops, bottoms, rows * pitch);
	}

	int rows() {
		return tops.length;
	}

	int height() {
		return height;
	}

	int start(int row) {
		return starts[row];
	}

	int top(int row) {
		return tops[row];
	}

	int bottom(int row) {
		return bottoms[row];
	}

	int rowOf(int offset) {
		int found = Arrays.binarySearch(starts, 0, tops.length, offset);
		return found >= 0 ? found : -found - 2;
	}

	/** Rows that are found one after the other, each as high as its letters need. */
	static final class Rising {

		private final List<int[]> rows = new ArrayList<>();

		void add(int start, int top, int bottom) {
			rows.add(new int[] { start, top, bottom });
		}

		Broken end(int end, int height) {
			int[] starts = new int[rows.size() + 1];
			starts[rows.size()] = end;
			int[] tops = new int[rows.size()];
			int[] bottoms = new int[rows.size()];
			for (int row = 0; row < rows.size(); row++) {
				starts[row] = rows.get(row)[0];
				tops[row] = rows.get(row)[1];
				bottoms[row] = rows.get(row)[2];
			}
			return new Broken(starts, tops, bottoms, height);
		}
	}
}
