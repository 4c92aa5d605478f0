package org.afterglow.web.internal.journal;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Phase;

/** The questions of the page, by their place. What comes after the end is a place of its own each time. */
final class Prompts {

	/** One question after the other. */
	static final List<Integer> PLACES = List.of(1, 2, 3, 4);
	static final int FIRST_FURTHER = 5;
	private static final int LAST = 99;

	private Prompts() {
	}

	static boolean isPlace(int place) {
		return place >= PLACES.getFirst() && place <= LAST;
	}

	/** Whether it is one that was left after the end. */
	static boolean isFurther(int place) {
		return place >= FIRST_FURTHER && place <= LAST;
	}

	/** The phase it asks for. */
	static Optional<Phase> phase(int place) {
		return switch (place) {
			case 1 -> Optional.of(Phase.PEAK);
			case 2 -> Optional.of(Phase.REENTRY);
			case 3 -> Optional.of(Phase.REST);
			default -> Optional.empty();
		};
	}

	/** The key of its words. */
	static String key(int place) {
		return "prompt." + Math.min(place, FIRST_FURTHER);
	}
}
