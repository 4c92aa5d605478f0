package org.afterglow.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a passage was, as marked by a person; every value may be missing.
 *
 * @param intensity 0 to 10
 * @param valence -5 to 5
 * @param distance felt distance, 0 in it to 10 watching it
 * @param clarity of recall, 0 to 10
 * @since 1.0
 */
public record CodingAttributes(OptionalInt intensity, OptionalInt valence, OptionalInt distance, OptionalInt clarity,
		Optional<Phase> phase) {

	/** Nothing marked. */
	public static final CodingAttributes NONE = new CodingAttributes(OptionalInt.empty(), OptionalInt.empty(),
			OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

	public CodingAttributes {
		check("intensity", intensity, 0, 10);
		check("valence", valence, -5, 5);
		check("distance", distance, 0, 10);
		check("clarity", clarity, 0, 10);
		Objects.requireNonNull(phase);
	}

	private static void check(String what, OptionalInt value, int lowest, int highest) {
		if (value.isPresent() && (value.getAsInt() < lowest || value.getAsInt() > highest)) {
			throw new IllegalArgumentException(what + " goes from " + lowest + " to " + highest);
		}
	}
}
