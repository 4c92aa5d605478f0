package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFile;
import org.afterglow.vault.Passphrase;
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
		try (Passphrase passphrase = vault.passphrase(around)) {
			return around.practices().backups().restore(file, passphrase, folder, new ToldShare(around));
		} catch (BackupFailure failure) {
			throw BackupWords.stop(failure, around);
		} catch (VaultFailure failure) {
			throw VaultFailures.stop(failure, around);
		}
	}
}
