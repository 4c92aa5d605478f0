package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places names in the margin: each at the first line of its passage, the later one further down when two want the same. */
final class MarginLabels {

	/** A name that wants to stand somewhere; both in pixels. */
	record Wanted<T>(T what, int y, int order) {
	}

	/** A name and where it stands. */
	record Placed<T>(T what, int y) {
	}

	private MarginLabels() {
	}

	/**
	 * @param top a passage that begins above keeps its name here
	 * @param height of one name
	 */
	static <T> List<Placed<T>> place(List<Wanted<T>> wanted, int top, int height) {
		List<Placed<T>> placed = new ArrayList<>();
		int free = top;
		for (Wanted<T> label : wanted.stream().sorted(Comparator.<Wanted<T>>comparingInt(Wanted::y)
				.thenComparingInt(Wanted::order)).toList()) {
			int y = Math.max(free, label.y());
			placed.add(new Placed<>(label.what(), y));
			free = y + height;
		}
		return placed;
	}
}
