package org.afterglow.vault;

import java.nio.file.Path;

/** The vault is sound, as far as can be seen without its key, but the passphrase does not open it. */
public final class WrongPassphrase extends VaultFailure {
	private static final long serialVersionUID = 1L;

	WrongPassphrase(Path folder) {
		super(folder, "passphrase does not open the vault");
	}
}
