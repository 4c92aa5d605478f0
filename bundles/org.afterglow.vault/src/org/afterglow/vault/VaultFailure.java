package org.afterglow.vault;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Why a vault was not created or opened. The subclasses carry the facts; sentences for people are made where they are shown. The message is English, for logs,
 * and has no words of a client.
 */
public abstract sealed class VaultFailure extends Exception
		permits NoRecoveryCode, NotAVault, PassphraseTooShort, TooManyTries, VaultDamaged, VaultInUse, VaultNewer, VaultUnavailable, WrongPassphrase,
		WrongRecoveryCode {
	private static final long serialVersionUID = 1L;

	private final transient Path folder;

	VaultFailure(Path folder, String message) {
		super(message);
		this.folder = Objects.requireNonNull(folder);
	}

	VaultFailure(Path folder, String message, Throwable cause) {
		super(message, cause);
		this.folder = Objects.requireNonNull(folder);
	}

	/** The folder that was to be created or opened. */
	public final Path folder() {
		return folder;
	}
}
