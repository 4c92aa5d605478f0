package org.afterglow.practice.internal;

import org.afterglow.practice.Keys;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInfo;
import org.afterglow.vault.VaultKey;

/** The ways into a vault that is open. */
public record VaultKeys(Vault vault) implements Keys {

	@Override
	public VaultInfo info() {
		return vault.info();
	}

	@Override
	public void changePassphrase(VaultKey now, Passphrase fresh, KeyCost cost) throws VaultFailure {
		vault.changePassphrase(now, fresh, cost);
	}

	@Override
	public void renewRecovery(VaultKey now, RecoveryCode code) throws VaultFailure {
		vault.renewRecovery(now, code);
	}

	@Override
	public void removeRecovery(Passphrase now) throws VaultFailure {
		vault.removeRecovery(now);
	}
}
