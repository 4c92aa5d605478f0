package org.afterglow.ui.narrative.document;

import java.util.Comparator;

/** Orders of marks. */
final class Marks {

	/** By place, of two that start together the longer one first; the same place by anchor, so that it never flickers. */
	static final Comparator<Mark> BY_PLACE = Comparator.comparing(Mark::span)
			.thenComparing(mark -> mark.anchor().value());

	private Marks() {
	}
}
