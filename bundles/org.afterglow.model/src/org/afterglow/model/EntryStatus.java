package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far an entry has come.
 *
 * @since 1.0
 */
public enum EntryStatus {
	/** Being worked on: answers may be missing. */
	OPEN("open"),
	/** The therapist called it finished. It can be opened again. */
	DONE("done");

	private final String key;

	EntryStatus(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	/** The status of that word. */
	public static Optional<EntryStatus> of(String key) {
		return Arrays.stream(values()).filter(status -> status.key.equals(key)).findFirst();
	}
}
