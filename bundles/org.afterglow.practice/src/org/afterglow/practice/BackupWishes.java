package org.afterglow.practice;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the backups of a practice go and how many are kept. Sealed in the vault with everything else.
 *
 * @param folder
 *            the one that was chosen; empty for the one beside the vault
 * @param daily
 *            the newest of each of so many days on which there was a backup
 * @param weekly
 *            the newest of each of so many weeks
 * @param monthly
 *            the newest of each of so many months
 */
public record BackupWishes(Optional<Path> folder, int daily, int weekly, int monthly) {

	/** The most that can be wished for of each. */
	public static final int MOST = 99;

	/** Beside the vault; a week of days, a month of weeks, a year of months. */
	public static final BackupWishes USUAL = new BackupWishes(Optional.empty(), 7, 4, 12);

	public BackupWishes {
		Objects.requireNonNull(folder);
		if (daily < 1 || weekly < 0 || monthly < 0 || daily > MOST || weekly > MOST || monthly > MOST) {
			throw new IllegalArgumentException("cannot keep " + daily + ", " + weekly + ", " + monthly);
		}
	}

	public BackupWishes in(Optional<Path> other) {
		return new BackupWishes(other, daily, weekly, monthly);
	}

	public BackupWishes keeping(int days, int weeks, int months) {
		return new BackupWishes(folder, days, weeks, months);
	}
}
