package org.afterglow.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an integration may do. The names are stored: none is ever renamed. */
public enum Scope {
	CLIENTS_READ,
	/** Clients and their sessions. */
	CLIENTS_WRITE, NARRATIVES_READ,
	/** Narratives and what is marked in them. */
	NARRATIVES_WRITE, CODES_READ, CODES_WRITE, ENTRIES_READ, ENTRIES_WRITE,
	/** Words of clients come back with what was found. */
	SEARCH,
	/** That something changed, and what sort of record; not what it says. */
	CHANGES,
	/** Beside the right to read or write entries: those in psychotherapy notes, too. Without it they do not exist for an integration. */
	ENTRIES_NOTES;

	/** The word of it, such as {@code clients:read}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', ':');
	}

	/** The scope of that word. */
	public static Optional<Scope> of(String key) {
		return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
	}
}
