package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of what a client left at one prompt of a journal page. Its text form is safe to log.
 *
 * @since 1.1
 */
public record JournalAnswerId(UUID value) {

	public JournalAnswerId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static JournalAnswerId random() {
		return new JournalAnswerId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "journal answer " + value;
	}
}
