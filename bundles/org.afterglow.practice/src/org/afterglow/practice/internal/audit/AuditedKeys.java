package org.afterglow.practice.internal.audit;

import java.util.function.Consumer;

import org.afterglow.practice.Keys;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInfo;
import org.afterglow.vault.VaultKey;

/** Tells the log of every change of the keys that was made. */
public record AuditedKeys(Keys keys, Consumer<AuditEvent> log) implements Keys {

	/** The vault got new keys throughout. */
	public static final AuditEvent ALL = changed("all");

	private static AuditEvent changed(String key) {
		return AuditEvent.of(AuditKind.KEYS_CHANGED).with("key", key);
	}

	@Override
	public VaultInfo info() {
		return keys.info();
	}

	@Override
	public void changePassphrase(VaultKey now, Passphrase fresh, KeyCost cost) throws VaultFailure {
		keys.changePassphrase(now, fresh, cost);
		log.accept(changed("passphrase"));
	}

	@Override
	public void renewRecovery(VaultKey now, RecoveryCode code) throws VaultFailure {
		keys.renewRecovery(now, code);
		log.accept(changed("recovery"));
	}

	@Override
	public void removeRecovery(Passphrase now) throws VaultFailure {
		keys.removeRecovery(now);
		log.accept(changed("recovery").with(AuditEvent.CHANGE, AuditEvent.DELETED));
	}
}
