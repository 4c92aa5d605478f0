package org.afterglow.vault;

import java.nio.file.Path;

/** The vault has a recovery code, and it is another one. */
public final class WrongRecoveryCode extends VaultFailure {
	private static final long serialVersionUID = 1L;

	WrongRecoveryCode(Path folder) {
		super(folder, "recovery code does not open the vault");
	}
}
