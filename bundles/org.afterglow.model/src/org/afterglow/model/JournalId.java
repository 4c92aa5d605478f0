package org.afterglow.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a journal page opened for a session. Its text form is safe to log.
 *
 * @since 1.1
 */
public record JournalId(UUID value) {

	public JournalId {
		Objects.requireNonNull(value);
	}

	/** A new identity. */
	public static JournalId random() {
		return new JournalId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return "journal " + value;
	}
}
