package org.afterglow.cli.internal;

import org.afterglow.vault.NoRecoveryCode;
import org.afterglow.vault.NotAVault;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.PassphraseTooShort;
import org.afterglow.vault.TooManyTries;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInUse;
import org.afterglow.vault.VaultNewer;
import org.afterglow.vault.VaultUnavailable;
import org.afterglow.vault.WrongPassphrase;
import org.afterglow.vault.WrongRecoveryCode;

/** What is said when a vault does not open, and how the program ends then. */
final class VaultFailures {

	private VaultFailures() {
	}

	static Stop stop(VaultFailure failure, Surroundings around) {
		String folder = failure.folder().toString();
		return switch (failure) {
		case NoRecoveryCode none -> around.stop("noRecoveryCode", folder);
		case NotAVault none -> around.stop("notAVault", folder);
		case PassphraseTooShort shortOne -> around.stop("passphraseTooShort", Passphrase.SHORTEST);
		case TooManyTries tries -> new Stop(ExitCode.WRONG_PASSPHRASE, around.say("tooManyTries", tries.seconds()));
		case VaultDamaged damaged -> new Stop(ExitCode.DAMAGED,
				around.say("vaultDamaged", folder, damaged.file(), damaged.detail()));
		case VaultInUse used -> used.holder()
				.map(holder -> around.stop("vaultInUseBy", folder, holder.program(), String.valueOf(holder.pid())))
				.orElseGet(() -> around.stop("vaultInUse", folder));
		case VaultNewer newer -> around.stop("vaultNewer", folder, newer.found(), newer.known());
		case VaultUnavailable unavailable -> switch (unavailable.reason()) {
			case FOLDER_NOT_APART -> around.stop("folderNotApart", folder);
			case FOLDER_NOT_EMPTY -> around.stop("folderNotEmpty", folder);
			case NOT_READABLE_OR_WRITABLE -> around.stop("folderUnusable", folder);
			case NOT_ENOUGH_MEMORY -> around.stop("notEnoughMemory", folder);
		};
		case WrongPassphrase wrong -> new Stop(ExitCode.WRONG_PASSPHRASE, around.say("wrongPassphrase"));
		case WrongRecoveryCode wrong -> new Stop(ExitCode.WRONG_PASSPHRASE, around.say("wrongRecoveryCode"));
		};
	}
}
