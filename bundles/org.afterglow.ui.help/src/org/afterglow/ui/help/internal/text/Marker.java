package org.afterglow.ui.help.internal.text;

import java.util.Objects;
import java.util.Optional;

/** What stands in front of an item of a list. */
public sealed interface Marker {

	/** A dot. */
	record Dot() implements Marker {
	}

	/** Its place in the list, from 1. */
	record Number(int place) implements Marker {
	}

	/**
	 * A box.
	 *
	 * @param step of the first steps, by its name: the box ticks itself
	 */
	record Box(boolean ticked, Optional<String> step) implements Marker {

		public Box {
			Objects.requireNonNull(step);
		}
	}
}
