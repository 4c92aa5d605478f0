package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a {@link Session}. Its text form is safe to log.
 *
 * @since 1.0
 */
public record SessionId(UUID value) {

	public SessionId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static SessionId random() {
		return new SessionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "session " + value;
	}
}
