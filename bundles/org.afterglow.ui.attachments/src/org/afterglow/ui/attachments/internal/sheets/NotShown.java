package org.afterglow.ui.attachments.internal.sheets;

import java.util.Objects;

/** A file cannot be shown here; it is unharmed, and other programs may be able to. The message is safe to log. */
public final class NotShown extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why. */
	public enum Reason {
		/** More bytes than are read into memory at once. */
		TOO_LARGE,
		/** So many points that the picture would fill the memory. */
		TOO_MANY_POINTS,
		/** Little on the disk that grows beyond measure when it is unpacked. */
		GROWS_BEYOND_MEASURE,
		/** Not what its type promises. */
		BROKEN,
		/** It asks for a password. */
		PASSWORD,
		/** It had its time and was not done. */
		TAKES_TOO_LONG,
		/** A kind that is not shown here. */
		UNKNOWN_KIND
	}

	private final Reason reason;

	public NotShown(Reason reason) {
		super("not shown: " + reason);
		this.reason = Objects.requireNonNull(reason);
	}

	public NotShown(Reason reason, Throwable cause) {
		super("not shown: " + reason, cause);
		this.reason = Objects.requireNonNull(reason);
	}

	public Reason reason() {
		return reason;
	}
}
