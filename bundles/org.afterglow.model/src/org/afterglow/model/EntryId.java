package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of an {@link Entry}. Its text form is safe to log.
 *
 * @since 1.0
 */
public record EntryId(UUID value) {

	public EntryId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static EntryId random() {
		return new EntryId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "entry " + value;
	}
}
