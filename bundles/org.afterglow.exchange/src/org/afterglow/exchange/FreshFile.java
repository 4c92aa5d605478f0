package org.afterglow.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place and moved there when it is complete. */
final class FreshFile {

	/** Writes the content. */
	interface Content<T> {
		T write(OutputStream out) throws IOException;
	}

	private FreshFile() {
	}

	static <T> T write(Path file, boolean replace, Content<T> content) throws IOException {
		refuseIfThere(file, replace);
		// Only its owner may read it: what is exported is no longer sealed.
		Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".export-", ".part");
		try {
			T result;
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				result = content.write(Channels.newOutputStream(channel));
				channel.force(true);
			}
			refuseIfThere(file, replace);
			move(beside, file);
			return result;
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void refuseIfThere(Path file, boolean replace) throws FileAlreadyExistsException {
		if (!replace && Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
