package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a program that may use the local web. Its text form is safe to log.
 *
 * @since 1.1
 */
public record IntegrationId(UUID value) {

	public IntegrationId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static IntegrationId random() {
		return new IntegrationId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "integration " + value;
	}
}
