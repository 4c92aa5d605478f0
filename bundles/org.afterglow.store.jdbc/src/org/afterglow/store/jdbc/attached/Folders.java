package org.afterglow.store.jdbc.attached;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Files that survive a power cut with their names, and files that are to be gone. */
final class Folders {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	/** With less room than this nothing can be written any more, whatever a system calls that. */
	private static final long NO_ROOM = 256 * 1024;

	private Folders() {
	}

	/** A folder that only its owner can enter; one that is there stays as it is. */
	static void make(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		if (POSIX) {
			Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		} else {
			Files.createDirectory(folder);
		}
		forceEntries(folder.toAbsolutePath().getParent());
	}

	/** Returns when the content of the file is on the disk. */
	static void force(Path file) throws IOException {
		// Not a channel: that is closed under whoever uses it when the thread is interrupted.
		try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
			open.getFD().sync();
		}
	}

	/** Returns when the new name is on the disk. */
	static void rename(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		forceEntries(to.toAbsolutePath().getParent());
	}

	private static void forceEntries(Path folder) throws IOException {
		// Windows refuses to open a folder, and writes its entries through on its own.
		if (!POSIX) {
			return;
		}
		boolean interrupted = Thread.interrupted();
		try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
			entries.force(true);
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Whether a failure to write came of a disk without room. */
	static boolean isFull(Path folder, IOException failure) {
		String said = String.valueOf(failure.getMessage());
		if (said.contains("No space left") || said.contains("not enough space") || said.contains("quota exceeded")) {
			return true;
		}
		try {
			return Files.isDirectory(folder) && Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
		} catch (IOException e) {
			return false;
		}
	}

	static void removeQuietly(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			// It is found again, and removed, when the practice is opened next.
		}
	}

	/**
	 * Overwrites the front of a file and removes it.
	 *
	 * @return whether it is gone
	 */
	static boolean erase(Path file, int front) {
		try {
			if (Files.isRegularFile(file) && !hasOtherName(file)) {
				overwrite(file, front);
			}
			Files.deleteIfExists(file);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	/** A backup on its way keeps a second name for a file, and needs what is in it. */
	private static boolean hasOtherName(Path file) throws IOException {
		return POSIX && Files.getAttribute(file, "unix:nlink") instanceof Integer names && names > 1;
	}

	private static void overwrite(Path file, int front) throws IOException {
		try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
			byte[] noise = new byte[(int) Math.min(front, open.length())];
			new SecureRandom().nextBytes(noise);
			open.write(noise);
			open.getFD().sync();
		}
	}
}
