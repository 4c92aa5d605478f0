package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a {@link Narrative}. Its text form is safe to log.
 *
 * @since 1.0
 */
public record NarrativeId(UUID value) {

	public NarrativeId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static NarrativeId random() {
		return new NarrativeId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "narrative " + value;
	}
}
