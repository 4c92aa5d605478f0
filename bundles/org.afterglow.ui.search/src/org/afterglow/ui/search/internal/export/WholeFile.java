package org.afterglow.ui.search.internal.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that is there as a whole or not at all, readable by its owner alone. It grows under another name in the same folder,
 * never in a folder for temporary files, where a copy could stay.
 */
final class WholeFile {

	private WholeFile() {
	}

	/** Writes text. */
	@FunctionalInterface
	interface Content {
		void to(Appendable out) throws IOException, InterruptedException;
	}

	/**
	 * Writes the file, or replaces it. When anything fails what was there before is unchanged, and nothing else is left.
	 *
	 * @throws InterruptedException if the content was not wanted to its end
	 */
	static void write(Path file, Content content) throws IOException, InterruptedException {
		Path whole = file.toAbsolutePath();
		Path growing = whole.resolveSibling(whole.getFileName() + ".part");
		Files.deleteIfExists(growing);
		try {
			try (FileChannel channel = FileChannel.open(growing, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly(whole));
					var out = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
				content.to(out);
				out.flush();
				channel.force(true);
			}
			move(growing, whole);
		} finally {
			Files.deleteIfExists(growing);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static FileAttribute<?>[] ownersOnly(Path file) {
		if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}
}
