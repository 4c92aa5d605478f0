package org.afterglow.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup, or an archive, and verifies it. */
@Command
final class VaultBackup implements Callable<Integer> {

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--to", paramLabel = "DIR")
	private Path to;
	@Option(names = "--json")
	private boolean json;
	private final Surroundings around;
	private final boolean archive;

	/** @param archive whether the records are written as rows, for another version of the program */
	VaultBackup(Surroundings around, boolean archive) {
		this.around = around;
		this.archive = archive;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			BackupFile made = make(practice);
			if (json) {
				Json.object(around.out(), answer -> BackupWords.put(answer, made));
			} else {
				around.out().line(around.say("backupMade", made.file(), made.position().number()));
			}
			return ExitCode.DONE;
		}).number();
	}

	private BackupFile make(Practice practice) {
		Backups backups = around.practices().backups();
		Path folder = Optional.ofNullable(to).orElseGet(() -> backups.folderBeside(practice));
		try {
			ToldShare told = new ToldShare(around);
			return archive ? backups.archive(practice, folder, told) : backups.make(practice, folder, told);
		} catch (BackupFailure failure) {
			throw BackupWords.stop(failure, around);
		}
	}
}
