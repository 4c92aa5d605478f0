package org.afterglow.records;

import org.afterglow.model.NarrativeId;

/** A newer version of the text was stored meanwhile. */
public final class StaleRecord extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private final transient NarrativeId narrative;
	private final long expected;
	private final long found;

	public StaleRecord(NarrativeId narrative, long expected, long found) {
		super(narrative + " is at version " + found + ", not " + expected);
		this.narrative = narrative;
		this.expected = expected;
		this.found = found;
	}

	public NarrativeId narrative() {
		return narrative;
	}

	public long expected() {
		return expected;
	}

	public long found() {
		return found;
	}
}
