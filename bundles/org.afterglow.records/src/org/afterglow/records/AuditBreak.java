package org.afterglow.records;

import java.util.Objects;

/**
 * A place where the log is not as it was written.
 *
 * @param first number of the first entry concerned
 * @param last number of the last entry concerned, often the same
 */
public record AuditBreak(Fault fault, long first, long last) {

	/** What is wrong. */
	public enum Fault {
		/** The entry does not say what it said when it was written. */
		CHANGED,
		/** The entry does not follow the one before it: something was put in, moved or forged. */
		NOT_IN_CHAIN,
		/** Entries are missing, with later ones behind them. */
		MISSING,
		/** The newest entries are missing. */
		CUT,
		/** The sealed note of the newest entry is missing or damaged, so that a cut would not be seen. */
		NO_WITNESS
	}

	public AuditBreak {
		Objects.requireNonNull(fault);
		if (first < 1 || last < first) {
			throw new IllegalArgumentException("no entries: " + first + " to " + last);
		}
	}

	/** In English, for experts, with numbers alone. */
	public String describe() {
		boolean one = first == last;
		String entries = one ? "entry " + first : "entries " + first + " to " + last;
		return "audit log: " + switch (fault) {
			case CHANGED -> entries + " changed after being written";
			case NOT_IN_CHAIN -> entries + (one ? " does not follow what is before" : " do not follow what is before");
			case MISSING -> entries + " missing";
			case CUT -> entries + " cut off at the end";
			case NO_WITNESS -> "the witness of " + entries + " is missing or damaged";
		};
	}
}
