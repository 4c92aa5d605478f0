package org.afterglow.practice;

import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInfo;
import org.afterglow.vault.VaultKey;

/**
 * The ways into one vault. Each change takes what opens the vault now, also while it is open: whoever sits down at an open
 * workbench takes nothing over. A change rewrites the header alone, whole or not at all. Calls take about a second: never on
 * the UI thread.
 */
public interface Keys {

	/** What can be told of the vault now. */
	VaultInfo info();

	/**
	 * Puts another passphrase in the place of the one there was.
	 *
	 * @throws VaultFailure wrong key, too many wrong ones, new passphrase too short, header cannot be written; nothing was
	 *             changed
	 */
	void changePassphrase(VaultKey now, Passphrase fresh, KeyCost cost) throws VaultFailure;

	/** Makes this the recovery code; one there was before opens nothing any more. @throws VaultFailure nothing was changed */
	void renewRecovery(VaultKey now, RecoveryCode code) throws VaultFailure;

	/** Takes the recovery code away. @throws VaultFailure nothing was changed */
	void removeRecovery(Passphrase now) throws VaultFailure;
}
