package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of an {@link Attachment}. Its text form is safe to log.
 *
 * @since 1.0
 */
public record AttachmentId(UUID value) {

	public AttachmentId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static AttachmentId random() {
		return new AttachmentId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "attachment " + value;
	}
}
