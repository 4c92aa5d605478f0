package org.afterglow.vault;

/**
 * What opens a vault: the {@linkplain Passphrase passphrase}, or the {@linkplain RecoveryCode recovery code} when the
 * passphrase is lost. Whoever made it closes it, which overwrites it.
 */
public sealed interface VaultKey extends AutoCloseable permits Passphrase, RecoveryCode {

	/** Overwrites it. It opens nothing any more. */
	@Override
	void close();
}
