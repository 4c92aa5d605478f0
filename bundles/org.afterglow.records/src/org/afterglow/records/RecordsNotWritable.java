package org.afterglow.records;

import java.util.Objects;

/**
 * A change was refused before anything of it was written, for a reason that a person can do something about. The records are
 * still open, and the same change may be tried again.
 */
public final class RecordsNotWritable extends RecordsUnavailable {

	private static final long serialVersionUID = 1L;

	/** Why. */
	public enum Reason {
		/** There is too little room on the disk. */
		DISK_FULL,
		/** The file may be read alone. */
		READ_ONLY,
		/** The file is not where it was: a drive was taken out, a folder moved. */
		GONE
	}

	private final Reason reason;

	public RecordsNotWritable(Reason reason) {
		super("records cannot be written: " + reason, null);
		this.reason = Objects.requireNonNull(reason);
	}

	public Reason reason() {
		return reason;
	}
}
