package org.afterglow.practice.internal.backup;

import org.afterglow.practice.BackupFile;

/** In which form the records lie in a backup. */
enum Form {
	/** As the file of the database. */
	BACKUP(BackupFile.ENDING),
	/** As rows. */
	ARCHIVE(BackupFile.ARCHIVE_ENDING);

	/** Where the rows lie in an archive. No file of this name is ever on a disk. */
	static final String ROWS = "records.rows";

	private final String ending;

	Form(String ending) {
		this.ending = ending;
	}

	String ending() {
		return ending;
	}
}
