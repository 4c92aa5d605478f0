package org.afterglow.app.internal.lock;

import java.text.MessageFormat;

import org.afterglow.vault.NoRecoveryCode;
import org.afterglow.vault.NotAVault;
import org.afterglow.vault.PassphraseTooShort;
import org.afterglow.vault.TooManyTries;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInUse;
import org.afterglow.vault.VaultNewer;
import org.afterglow.vault.VaultUnavailable;
import org.afterglow.vault.WrongPassphrase;
import org.afterglow.vault.WrongRecoveryCode;
import org.eclipse.osgi.util.NLS;

/** Says why a vault did not open. */
public final class VaultSentences {

	private VaultSentences() {
	}

	/** In the language of the person, without a word of a client. */
	public static String of(Exception failure) {
		return failure instanceof VaultFailure vault ? of(vault) : NLS.bind(LockMessages.unknown, failure.getClass().getSimpleName());
	}

	private static String of(VaultFailure failure) {
		return switch (failure) {
			case WrongPassphrase wrong -> LockMessages.wrong;
			case WrongRecoveryCode wrong -> LockMessages.wrongCode;
			case NoRecoveryCode none -> LockMessages.noCode;
			case TooManyTries tries -> pause(tries.seconds());
			case PassphraseTooShort tooShort -> LockMessages.rule;
			case NotAVault none -> LockMessages.noVault;
			case VaultNewer newer -> LockMessages.newer;
			case VaultDamaged damaged -> NLS.bind(LockMessages.damaged, damaged.file(), damaged.detail());
			case VaultInUse inUse -> inUse.holder()
					.map(holder -> NLS.bind(LockMessages.inUse,
							new Object[] { RecentVaults.name(inUse.folder()), holder.program(), Long.toString(holder.pid()) }))
					.orElse(NLS.bind(LockMessages.inUseUnknown, RecentVaults.name(inUse.folder())));
			case VaultUnavailable unavailable -> switch (unavailable.reason()) {
				case FOLDER_NOT_APART -> LockMessages.notApart;
				case FOLDER_NOT_EMPTY -> LockMessages.notEmpty;
				case NOT_READABLE_OR_WRITABLE -> LockMessages.notReadable;
				case NOT_ENOUGH_MEMORY -> LockMessages.noMemory;
			};
		};
	}

	/** How long the next passphrase has to wait. */
	static String pause(long seconds) {
		return MessageFormat.format(LockMessages.wait, seconds);
	}
}
