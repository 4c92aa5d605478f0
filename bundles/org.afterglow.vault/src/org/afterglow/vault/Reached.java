package org.afterglow.vault;

import java.util.Objects;
import java.util.UUID;

/**
 * How far the records of a vault were at some time.
 *
 * @param history
 *            of which history: records put back from a backup begin one of their own
 * @param change
 *            the number of the last change, not negative
 */
public record Reached(UUID history, long change) {

	public Reached {
		Objects.requireNonNull(history);
		if (change < 0) {
			throw new IllegalArgumentException("change " + change);
		}
	}

	/** Whether this is later in the same history. */
	public boolean isBeyond(Reached other) {
		return history.equals(other.history) && change > other.change;
	}
}
