package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a {@link Anchor}. Its text form is safe to log.
 *
 * @since 1.0
 */
public record AnchorId(UUID value) {

	public AnchorId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static AnchorId random() {
		return new AnchorId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "anchor " + value;
	}
}
