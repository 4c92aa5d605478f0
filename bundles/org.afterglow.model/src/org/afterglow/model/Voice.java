package org.afterglow.model;

/**
 * Whose words a narrative is written in.
 *
 * @since 1.0
 */
public enum Voice {
	/** The client's own words. */
	OWN_WORDS,
	/** Told by the client, written down by the therapist. */
	THERAPIST
}
