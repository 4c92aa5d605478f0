package org.afterglow.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.afterglow.model.JournalId;

/**
 * A journal page that was opened.
 *
 * @param code six words; the only copy, for the eyes of those in the room
 * @param address of the page with the code in its fragment, which browsers do not send; the only copy as well
 * @param until when it ends by itself, UTC
 */
public record OpenedJournal(JournalId journal, List<String> code, URI address, Instant until) {

	public OpenedJournal {
		Objects.requireNonNull(journal);
		code = List.copyOf(code);
		Objects.requireNonNull(address);
		Objects.requireNonNull(until);
	}

	/** The id alone. */
	@Override
	public String toString() {
		return journal.toString();
	}
}
