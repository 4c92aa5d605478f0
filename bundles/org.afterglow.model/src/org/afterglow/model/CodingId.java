package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a {@link Coding}. Its text form is safe to log.
 *
 * @since 1.0
 */
public record CodingId(UUID value) {

	public CodingId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static CodingId random() {
		return new CodingId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "coding " + value;
	}
}
