package org.afterglow.cli.internal;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFile;

/** What is said of backups. */
final class BackupWords {

	private BackupWords() {
	}

	static Stop stop(BackupFailure failure, Surroundings around) {
		ExitCode exit = failure.reason() == BackupFailure.Reason.NOT_SOUND ? ExitCode.DAMAGED : ExitCode.TO_MEND;
		return new Stop(exit, around.say("backup." + failure.reason(), failure.place()));
	}

	static void put(Json answer, BackupFile backup) {
		answer.put("file", backup.file().toString()).put("id", backup.vault().toString())
				.put("lineage", backup.position().lineage().toString()).put("change", backup.position().number())
				.put("made", backup.made().toString()).put("size", backup.size()).put("files", backup.files());
	}
}
