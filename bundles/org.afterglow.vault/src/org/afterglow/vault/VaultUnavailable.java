package org.afterglow.vault;

import java.nio.file.Path;
import java.util.Objects;

/** The folder cannot be used now: the therapist or the system can mend it. */
public final class VaultUnavailable extends VaultFailure {
	private static final long serialVersionUID = 1L;

	/** What stands in the way. */
	public enum Reason {
		/** A new vault needs a folder with nothing in it. */
		FOLDER_NOT_EMPTY,
		/** A vault cannot be copied into its own folder, nor into one that holds it. */
		FOLDER_NOT_APART,
		/** A file was to be read or written and could not be. */
		NOT_READABLE_OR_WRITABLE,
		/** The derivation of the key asks for more memory than this process has. */
		NOT_ENOUGH_MEMORY
	}

	private final Reason reason;

	/** Whoever keeps files in a vault tells by this that they cannot be used. */
	public VaultUnavailable(Path folder, Reason reason) {
		super(folder, "vault is unavailable: " + reason);
		this.reason = Objects.requireNonNull(reason);
	}

	/** The same with what made it known. */
	public VaultUnavailable(Path folder, Reason reason, Throwable cause) {
		// The class is enough for a log: the message of an I/O error names paths, which may name a person.
		super(folder, "vault is unavailable: " + reason + ", " + cause.getClass().getSimpleName(), cause);
		this.reason = Objects.requireNonNull(reason);
	}

	public Reason reason() {
		return reason;
	}
}
