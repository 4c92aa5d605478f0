package org.afterglow.practice.internal.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.afterglow.practice.BackupWishes;
import org.afterglow.records.Settings;

/** What was chosen, as it is kept with the practice. What makes no sense is as usual. */
final class Wishes {

	private static final String FOLDER = "backup.folder";
	private static final String KEEP = "backup.keep";

	private Wishes() {
	}

	static BackupWishes in(Settings settings) {
		BackupWishes kept = settings.get(KEEP).flatMap(Wishes::keep).orElse(BackupWishes.USUAL);
		return kept.in(settings.get(FOLDER).flatMap(Wishes::folder));
	}

	static void keep(BackupWishes wishes, Settings settings) {
		settings.set(KEEP, wishes.daily() + " " + wishes.weekly() + " " + wishes.monthly());
		wishes.folder().ifPresentOrElse(folder -> settings.set(FOLDER, folder.toString()), () -> settings.remove(FOLDER));
	}

	private static Optional<BackupWishes> keep(String text) {
		try {
			int[] numbers = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
			return Optional.of(BackupWishes.USUAL.keeping(numbers[0], numbers[1], numbers[2]));
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			return Optional.empty();
		}
	}

	private static Optional<Path> folder(String text) {
		try {
			return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
