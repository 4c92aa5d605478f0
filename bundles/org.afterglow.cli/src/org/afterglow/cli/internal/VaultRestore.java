package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFile;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultFailure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back into a folder that is not there yet. */
@Command
final class VaultRestore implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Mixin
	private final KeyOptions key = new KeyOptions();
	@Mixin
	private final NewPassphrase fresh = new NewPassphrase();
	@Parameters(paramLabel = "FILE")
	private Path file;
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;

	VaultRestore(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() {
		Path folder = vault.folder(around);
		BackupFile restored = restore(folder);
		if (json) {
			Json.object(around.out(), answer -> BackupWords.put(answer.put("vault", folder.toString()), restored));
		} else {
			around.out().line(around.say("backupRestored", file, folder, restored.position().number()));
		}
		return ExitCode.DONE.number();
	}

	private BackupFile restore(Path folder) {
		try {
			return key.isCode() ? withCode(folder) : withPassphrase(folder);
		} catch (BackupFailure failure) {
			throw BackupWords.stop(failure, around);
		} catch (VaultFailure failure) {
			throw VaultFailures.stop(failure, around);
		}
	}

	private BackupFile withPassphrase(Path folder) throws BackupFailure, VaultFailure {
		if (fresh.isGiven()) {
			throw new Stop(ExitCode.USAGE, around.say("newPassphraseNeedsCode"));
		}
		try (Passphrase passphrase = vault.passphrase(around)) {
			return around.practices().backups().restore(file, passphrase, folder, new ToldShare(around));
		}
	}

	/** The code opens nothing that is shown: it sets a new passphrase, and there is no vault before that counts. */
	private BackupFile withCode(Path folder) throws BackupFailure, VaultFailure {
		try (RecoveryCode code = key.code(around); Passphrase next = fresh.read(around)) {
			if (!next.isLongEnough()) {
				throw around.stop("passphraseTooShort", Passphrase.SHORTEST);
			}
			return around.practices().backups().restore(file, code, folder, keys -> keys.changePassphrase(code, next, around.newCost()),
					new ToldShare(around));
		}
	}
}
