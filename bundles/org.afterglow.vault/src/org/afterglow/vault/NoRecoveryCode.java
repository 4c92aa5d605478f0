package org.afterglow.vault;

import java.nio.file.Path;

/** The vault was made without a recovery code, or it was taken away: the passphrase alone opens it. */
public final class NoRecoveryCode extends VaultFailure {
	private static final long serialVersionUID = 1L;

	NoRecoveryCode(Path folder) {
		super(folder, "vault has no recovery code");
	}
}
