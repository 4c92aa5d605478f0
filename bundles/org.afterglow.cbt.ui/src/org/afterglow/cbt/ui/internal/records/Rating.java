package org.afterglow.cbt.ui.internal.records;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Something that was asked about before a thought was looked at, and after.
 *
 * @param name the emotion or the thought, in a client's words
 * @param before from 0 to 100; empty where nobody asked
 * @param after the same afterwards
 */
public record Rating(Kind kind, String name, OptionalDouble before, OptionalDouble after) {

	/** What was asked. */
	public enum Kind {
		/** How strong an emotion was. */
		EMOTION,
		/** How far a thought was believed. */
		THOUGHT,
		/** How far the balanced thought was believed, which there was not before. */
		BALANCED
	}

	public Rating {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(name);
		refuseOutside(before);
		refuseOutside(after);
	}

	private static void refuseOutside(OptionalDouble number) {
		if (number.isPresent() && !(number.getAsDouble() >= 0 && number.getAsDouble() <= 100)) {
			throw new IllegalArgumentException("a rating is from 0 to 100");
		}
	}

	/** True if it was asked both times, so that one number can be laid beside the other. */
	public boolean isWhole() {
		return before.isPresent() && after.isPresent();
	}

	/** The kind alone. */
	@Override
	public String toString() {
		return kind.toString();
	}
}
