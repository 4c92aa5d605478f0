package org.afterglow.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which part of what is kept about a client something belongs to. The client may see and take along the clinical record;
 * psychotherapy notes are kept apart and go out only when they are asked for by name.
 *
 * @since 1.0
 */
public enum RecordPartition {
	/** What others who treat the client may need: doses, scores, diagnoses, plans, progress. */
	CLINICAL_RECORD("clinical-record"),
	/** What the therapist makes of what was said: analysis, symbols, meanings, inner work. */
	PSYCHOTHERAPY_NOTES("psychotherapy-notes");

	private final String key;

	RecordPartition(String key) {
		this.key = key;
	}

	/** The stable word in files and queries. */
	public String key() {
		return key;
	}

	/** The partition of that word. */
	public static Optional<RecordPartition> of(String key) {
		return Arrays.stream(values()).filter(partition -> partition.key.equals(key)).findFirst();
	}
}
