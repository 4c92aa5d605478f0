package org.afterglow.records;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.ClientId;

/**
 * One line of the log.
 *
 * @param number counts from 1 in the order in which things happened
 * @param told empty once the client it was about is gone: what is left only proves that there was an entry
 */
public record AuditEntry(long number, Optional<Told> told) {

	/**
	 * What the entry says.
	 *
	 * @param at UTC
	 * @param by as it was set in the practice at that time
	 * @param client the client whose record it was, if it was a client's
	 */
	public record Told(Instant at, Therapist by, Optional<ClientId> client, AuditEvent event) {

		public Told {
			Objects.requireNonNull(at);
			Objects.requireNonNull(by);
			Objects.requireNonNull(client);
			Objects.requireNonNull(event);
		}
	}

	public AuditEntry {
		Objects.requireNonNull(told);
		if (number < 1) {
			throw new IllegalArgumentException("number of an entry must be positive: " + number);
		}
	}
}
