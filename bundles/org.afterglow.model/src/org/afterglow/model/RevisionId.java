package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a kept revision of a narrative. Its text form is safe to log.
 *
 * @since 1.0
 */
public record RevisionId(UUID value) {

	public RevisionId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static RevisionId random() {
		return new RevisionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "revision " + value;
	}
}
