package org.afterglow.practice.internal.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Where a backup is written: a disk, or something in a test that is full. */
interface Targets {

	/** A new file, readable to its owner alone. */
	OutputStream create(Path file) throws IOException;

	/** Bytes that can be written to the disk of a folder. */
	long room(Path folder) throws IOException;

	/** The disks of this machine. */
	Targets DISKS = new Targets() {
		private final boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

		@Override
		public OutputStream create(Path file) throws IOException {
			FileAttribute<?>[] ownerOnly = posix
					? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
					: new FileAttribute<?>[0];
			try {
				Files.createFile(file, ownerOnly);
			} catch (UnsupportedOperationException e) {
				// A stick with a file system that knows no owners.
				Files.createFile(file);
			}
			return new FileOutputStream(file.toFile());
		}

		@Override
		public long room(Path folder) throws IOException {
			return Files.getFileStore(folder).getUsableSpace();
		}
	};

	/** Returns when a file survives a power cut. */
	static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Returns when the names in a folder survive a power cut, as far as the system lets it be asked for. */
	static void forceFolder(Path folder) {
		try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
			entries.force(true);
		} catch (IOException e) {
			// Windows opens no folder and writes its entries through; some shares refuse.
		}
	}
}
