package org.afterglow.search;

import java.util.Objects;

/**
 * How far the index has followed the records.
 *
 * @param done narratives and entries read so far in a rebuild; equal to {@code total} when current
 * @param total of them to read
 */
public record IndexState(Phase phase, int done, int total) {

	/** What the index is doing. */
	public enum Phase {
		/** Everything saved can be found. */
		CURRENT,
		/** A few last changes are being read. */
		FOLLOWING,
		/** The whole practice is being read again; what is found is true but may be incomplete. */
		REBUILDING,
		/** The index could not be brought up to date; the message of the cause is in the log. */
		BROKEN
	}

	public IndexState {
		Objects.requireNonNull(phase);
	}

	public boolean complete() {
		return phase == Phase.CURRENT;
	}
}
