package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a {@link Client}. Its text form is safe to log.
 *
 * @since 1.0
 */
public record ClientId(UUID value) {

	public ClientId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static ClientId random() {
		return new ClientId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "client " + value;
	}
}
