package org.afterglow.codebook;

import java.util.Objects;

/** A change that would leave the codebook without sense was not made. The message holds ids only. */
public final class CodebookRefusal extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private final Reason reason;

	/** Why it was not made. */
	public enum Reason {
		/** One of the codes is not there. */
		MISSING,
		/** A code would be merged into itself, or into one that shows as it already. */
		SAME,
		/** A code would stand under itself. */
		UNDER_ITSELF
	}

	/** @param what ids, never names */
	public CodebookRefusal(Reason reason, String what) {
		super(reason + ": " + what);
		this.reason = Objects.requireNonNull(reason);
	}

	public Reason reason() {
		return reason;
	}
}
