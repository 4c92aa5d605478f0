package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/** When in the course of a session something was lived or told. */
public enum Phase {
	ONSET("onset"), EARLY("early"), PEAK("peak"), PLATEAU("plateau"), REENTRY("re-entry"), REST("rest"),
	AFTERWARDS("afterwards");

	private final String key;

	Phase(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	public static Optional<Phase> of(String key) {
		return Arrays.stream(values()).filter(phase -> phase.key.equals(key)).findFirst();
	}
}
