package org.afterglow.store.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The records file as it was before its schema is brought up to date: H2 cannot take back one statement of a step that failed,
 * nor can a power cut. While there is a copy, the copy counts. It is as sealed as the file itself.
 */
final class UpgradeCopy {

	private final Path file;
	private final Path copy;

	UpgradeCopy(Path file) {
		this.file = file;
		this.copy = file.resolveSibling("records-before-upgrade.db");
	}

	/** Keeps a copy; whole, or not there under its name. */
	void keep() throws IOException {
		Path part = copy.resolveSibling(copy.getFileName() + ".part");
		Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
	}

	/** The upgrade went well. */
	void discard() throws IOException {
		Files.deleteIfExists(copy);
	}

	/** The upgrade did not come to its end: as if it had never begun. */
	void putBackIfLeft() throws IOException {
		if (Files.exists(copy)) {
			Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
