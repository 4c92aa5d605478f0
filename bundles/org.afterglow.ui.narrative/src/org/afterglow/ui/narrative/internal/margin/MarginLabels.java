package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places names in the margin: each at the first line of its passage, the later one further down when two want the same.
 *
 * @param left how many found no room above the foot
 */
record MarginLabels<T>(List<MarginLabels.Placed<T>> placed, int left) {

	/** A name that wants to stand somewhere; both in pixels. */
	record Wanted<T>(T what, int y, int order) {
	}

	/** A name and where it stands. */
	record Placed<T>(T what, int y) {
	}

	MarginLabels {
		placed = List.copyOf(placed);
	}

	/**
	 * @param top a passage that begins above keeps its name here
	 * @param foot nothing stands below
	 * @param height of one name
	 */
	static <T> MarginLabels<T> place(List<Wanted<T>> wanted, int top, int foot, int height) {
		List<Placed<T>> placed = new ArrayList<>();
		int free = top;
		for (Wanted<T> label : wanted.stream().sorted(Comparator.<Wanted<T>>comparingInt(Wanted::y)
				.thenComparingInt(Wanted::order)).toList()) {
			int y = Math.max(free, label.y());
			if (y + height > foot && free > top) {
				break;
			}
			placed.add(new Placed<>(label.what(), y));
			free = y + height;
		}
		return new MarginLabels<>(placed, wanted.size() - placed.size());
	}
}
