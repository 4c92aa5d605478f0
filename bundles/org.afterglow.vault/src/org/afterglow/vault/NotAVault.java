package org.afterglow.vault;

import java.nio.file.Path;

/** There is no vault in the folder, or no folder. */
public final class NotAVault extends VaultFailure {
	private static final long serialVersionUID = 1L;

	NotAVault(Path folder) {
		super(folder, "folder has no vault header");
	}
}
