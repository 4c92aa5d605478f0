package org.afterglow.practice;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultKey;

/**
 * Copies of a whole vault, each one sealed file. A file that bears the name of a backup is whole: it was written beside, forced to the disk, read back to the
 * last block, its records were opened, and only then it got its name. Everything here may take long: never on the UI thread.
 */
public interface Backups {

	/** Where backups of a practice go unless another folder was chosen: beside the vault. It may not be there yet. */
	Path folderBeside(Practice practice);

	/** How it stands. */
	BackupState state(Practice practice);

	/** Chooses where backups go and how many are kept; the next backup does so. */
	void choose(Practice practice, BackupWishes wishes);

	/** Whether a backup should make itself now. @param quiet how long no record was changed */
	boolean isDue(Practice practice, Duration quiet);

	/** Makes a backup where it was chosen, and then removes those that no longer have to be kept. What goes wrong is remembered in the state. */
	BackupFile makeAsChosen(Practice practice, BackupProgress progress) throws BackupFailure;

	/** A backup in the chosen folder that knows more than the records: they are older than they were. Reads the folder. */
	Optional<OlderRecords> olderThanBackups(Practice practice);

	/**
	 * Makes a backup while the practice is open, and verifies it. Saving waits while the files are copied inside the vault, not while the backup is written.
	 *
	 * @param folder
	 *            must exist, unless it is the one beside the vault
	 * @throws BackupFailure
	 *             nothing half-written is left
	 */
	BackupFile make(Practice practice, Path folder, BackupProgress progress) throws BackupFailure;

	/**
	 * Makes an archive: a backup in which the records are rows that no version of a database has a part in, sealed like every backup. It is the way across
	 * versions of the program that do not read each other's files; it is verified and restored as a backup is, and never thrown away by itself.
	 */
	BackupFile archive(Practice practice, Path folder, BackupProgress progress) throws BackupFailure;

	/**
	 * Backups of this practice in a folder, newest first. Files that are something else, of another vault, or not as they were written are left out.
	 *
	 * @return empty also when the folder cannot be read
	 */
	List<BackupFile> list(Practice practice, Path folder);

	/**
	 * Reads every block of a backup, compares every file with what was written, and opens its records. Needs no vault but the backup itself.
	 *
	 * @throws VaultFailure
	 *             wrong key, written by a newer version, or damaged: named by file and place
	 */
	BackupFile verify(Path file, VaultKey key, BackupProgress progress) throws BackupFailure, VaultFailure;

	/**
	 * Puts a backup back into a folder of its own and verifies what lies there. Its records begin a history of their own; the search index is built when the
	 * practice is opened.
	 *
	 * @param folder
	 *            must not exist; it is there when all is well, or not at all
	 */
	default BackupFile restore(Path file, VaultKey key, Path folder, BackupProgress progress) throws BackupFailure, VaultFailure {
		return restore(file, key, folder, keys -> {
			// They stay as they were when the backup was made.
		}, progress);
	}

	/**
	 * The same with other keys: who comes with the recovery code chooses a new passphrase, and there is no vault before it counts.
	 *
	 * @param change
	 *            of what opens the vault that is put back, told in its log
	 */
	BackupFile restore(Path file, VaultKey key, Path folder, Practices.KeyChange change, BackupProgress progress) throws BackupFailure, VaultFailure;
}
