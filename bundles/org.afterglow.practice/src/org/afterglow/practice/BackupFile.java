package org.afterglow.practice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.afterglow.records.FeedPosition;

/**
 * A backup that is there.
 *
 * @param file
 *            where it lies
 * @param vault
 *            the vault it was made of
 * @param position
 *            the last change of the records in it
 * @param made
 *            when
 * @param size
 *            bytes of the file
 * @param files
 *            how many files of the vault it holds
 */
public record BackupFile(Path file, UUID vault, FeedPosition position, Instant made, long size, int files) {

	/** What the name of a backup ends with. */
	public static final String ENDING = ".afterglow-backup";

	/** What the name of an archive ends with: a backup whose records are rows, for a program that cannot read this one's database. */
	public static final String ARCHIVE_ENDING = ".afterglow-archive";

	public BackupFile {
		Objects.requireNonNull(file);
		Objects.requireNonNull(vault);
		Objects.requireNonNull(position);
		Objects.requireNonNull(made);
		if (size < 0 || files < 0) {
			throw new IllegalArgumentException("a backup of " + files + " files in " + size + " bytes");
		}
	}
}
