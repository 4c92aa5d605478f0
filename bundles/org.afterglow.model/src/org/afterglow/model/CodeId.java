package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a {@link Code}. Its text form is safe to log.
 *
 * @since 1.0
 */
public record CodeId(UUID value) {

	public CodeId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static CodeId random() {
		return new CodeId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "code " + value;
	}
}
