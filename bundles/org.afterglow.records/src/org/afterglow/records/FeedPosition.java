package org.afterglow.records;

import java.util.Objects;
import java.util.UUID;

/**
 * A place in the history of one database.
 *
 * @param lineage a random id, renewed when a database is restored, so that equal numbers of two histories are told apart
 * @param number of the last change; 0 before the first
 */
public record FeedPosition(UUID lineage, long number) {

	public FeedPosition {
		Objects.requireNonNull(lineage);
		if (number < 0) {
			throw new IllegalArgumentException("feed number must not be negative: " + number);
		}
	}
}
