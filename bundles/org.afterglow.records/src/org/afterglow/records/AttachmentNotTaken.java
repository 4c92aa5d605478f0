package org.afterglow.records;

import java.util.Objects;

/** An attachment was not added; nothing of it was kept. The message is safe to log. */
public final class AttachmentNotTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Why. */
	public enum Reason {
		/** It has more bytes than {@link Attachments#LARGEST}. */
		TOO_LARGE,
		/** What it is read from failed. */
		NOT_READABLE,
		/** The disk of the vault has no room for it. */
		DISK_FULL,
		/** Its file could not be written in the vault. */
		NOT_WRITABLE,
		/** Whoever watched it ended it. */
		STOPPED
	}

	private final Reason reason;

	public AttachmentNotTaken(Reason reason) {
		super("attachment was not taken: " + reason);
		this.reason = Objects.requireNonNull(reason);
	}

	public AttachmentNotTaken(Reason reason, Throwable cause) {
		super("attachment was not taken: " + reason, cause);
		this.reason = Objects.requireNonNull(reason);
	}

	public Reason reason() {
		return reason;
	}
}
