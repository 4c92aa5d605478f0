package org.afterglow.vault;

import java.nio.file.Path;

/** A new vault asks for a longer passphrase: {@link Passphrase#SHORTEST} characters at least. */
public final class PassphraseTooShort extends VaultFailure {
	private static final long serialVersionUID = 1L;

	PassphraseTooShort(Path folder) {
		super(folder, "passphrase is shorter than " + Passphrase.SHORTEST + " characters");
	}
}
