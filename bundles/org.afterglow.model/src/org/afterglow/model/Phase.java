package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * When in the course of a session something was lived or told.
 *
 * @since 1.0
 */
public enum Phase {
	/** It begins to work. */
	ONSET("onset"),
	/** After the onset, before the height. */
	EARLY("early"),
	/** At its height. */
	PEAK("peak"),
	/** It stays as it is. */
	PLATEAU("plateau"),
	/** Coming back. */
	REENTRY("re-entry"),
	/** Lying on, awake again. */
	REST("rest"),
	/** When it is over. */
	AFTERWARDS("afterwards");

	private final String key;

	Phase(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	/** The one of this key; empty if there is none. */
	public static Optional<Phase> of(String key) {
		return Arrays.stream(values()).filter(phase -> phase.key.equals(key)).findFirst();
	}
}
