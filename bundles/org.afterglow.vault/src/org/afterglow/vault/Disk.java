package org.afterglow.vault;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files only their owner may read, where the system knows owners; and files that are written whole or not at all. */
final class Disk {
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private Disk() {
	}

	/** Makes a folder that only its owner can enter; an existing one is closed to others. */
	static void createFolder(Path folder) throws IOException {
		Path parent = folder.toAbsolutePath().getParent();
		Files.createDirectories(parent);
		if (Files.isDirectory(folder)) {
			if (POSIX) {
				Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			}
		} else {
			Files.createDirectory(folder, ownerOnly("rwx------"));
			forceFolder(parent);
		}
	}

	/** Makes an empty file. @throws java.nio.file.FileAlreadyExistsException if there is one */
	static void createFile(Path file) throws IOException {
		Files.createFile(file, ownerOnly("rw-------"));
	}

	/** Replaces a file so that after a power cut either the old or the new content is there. */
	static void replace(Path file, byte[] content) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(beside);
		createFile(beside);
		try (FileOutputStream out = new FileOutputStream(beside.toFile())) {
			out.write(content);
			out.getFD().sync();
		}
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		forceFolder(file.toAbsolutePath().getParent());
	}

	/** Writes zeros over a file, durably: on a plain disk its content is gone. Some disks keep a copy that nobody here can reach. */
	static void overwrite(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.allocate(Math.toIntExact(channel.size())), 0);
			channel.force(true);
		}
	}

	/** Returns when files made, renamed or removed in the folder survive a power cut. */
	static void forceFolder(Path folder) throws IOException {
		// Windows refuses to open a folder, and writes its entries through on its own.
		if (POSIX) {
			try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
				entries.force(true);
			}
		}
	}

	private static FileAttribute<?>[] ownerOnly(String permissions) {
		return POSIX
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}
}
