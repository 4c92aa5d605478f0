package org.afterglow.records;

import java.util.Objects;

import org.afterglow.model.EntryId;

/** A newer version of the entry was stored meanwhile. */
public final class StaleEntry extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private final transient EntryId entry;
	private final long expected;
	private final long found;

	public StaleEntry(EntryId entry, long expected, long found) {
		super(entry + " is at version " + found + ", not " + expected);
		this.entry = Objects.requireNonNull(entry);
		this.expected = expected;
		this.found = found;
	}

	public EntryId entry() {
		return entry;
	}

	public long expected() {
		return expected;
	}

	public long found() {
		return found;
	}
}
