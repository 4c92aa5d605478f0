package org.afterglow.ui.attachments.internal.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.afterglow.records.AttachmentContent;

/**
 * A readable copy for another program, in a folder that only its owner can enter, below the folder for temporary files of this
 * process. Closing overwrites and removes it, with whatever the other program put beside it.
 */
public final class OutsideCopy implements AutoCloseable {

	/** Told by the process that made it, so that the next one knows what was left behind. */
	private static final String PREFIX = "afterglow-outside-";
	private static final int BUFFER = 64 * 1024;
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private final Path folder;
	private final Path file;
	private final long written;

	private OutsideCopy(Path folder, Path file, long written) {
		this.folder = folder;
		this.file = file;
		this.written = written;
	}

	/**
	 * Writes the copy. May take long.
	 *
	 * @param below the folder for temporary files
	 * @param stop asked now and then; ends it with nothing left
	 */
	public static OutsideCopy of(AttachmentContent content, Path below, BooleanSupplier stop) throws IOException {
		Path folder = Files.createTempDirectory(below, PREFIX + ProcessHandle.current().pid() + "-", permissions("rwx------"));
		Path file = folder.resolve(SafeName.of(content.attachment()));
		boolean done = false;
		try {
			Files.createFile(file, permissions("rw-------"));
			try (InputStream in = content.stream(); OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
				copy(in, out, stop);
			}
			done = true;
			return new OutsideCopy(folder, file, Files.getLastModifiedTime(file).toMillis());
		} finally {
			if (!done) {
				remove(folder);
			}
		}
	}

	static void copy(InputStream in, OutputStream out, BooleanSupplier stop) throws IOException {
		byte[] buffer = new byte[BUFFER];
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			if (stop.getAsBoolean()) {
				throw new CancellationException();
			}
			out.write(buffer, 0, read);
		}
	}

	private static FileAttribute<?>[] permissions(String permissions) {
		return POSIX ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

	public Path file() {
		return file;
	}

	/** Whether another program has written to it. */
	public boolean isChanged() {
		try {
			return Files.getLastModifiedTime(file).toMillis() != written;
		} catch (IOException e) {
			return false;
		}
	}

	/** Overwrites and removes it; calling it again does nothing. */
	@Override
	public void close() {
		remove(folder);
	}

	/** Removes what processes left behind that are not there any more. */
	public static void removeLeftovers(Path below) {
		try (Stream<Path> folders = Files.list(below)) {
			folders.filter(folder -> folder.getFileName().toString().startsWith(PREFIX)).filter(OutsideCopy::isLeft)
					.toList().forEach(OutsideCopy::remove);
		} catch (IOException e) {
			// A folder that cannot be read has nothing of ours.
			return;
		}
	}

	private static boolean isLeft(Path folder) {
		String pid = folder.getFileName().toString().substring(PREFIX.length()).replaceFirst("-.*$", "");
		return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isEmpty();
	}

	private static void remove(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
			deepestFirst.forEach(OutsideCopy::erase);
		} catch (IOException e) {
			// The folder is gone, or is left to the next start.
			return;
		}
	}

	private static void erase(Path path) {
		try {
			if (Files.isRegularFile(path) && !Files.isSymbolicLink(path)) {
				overwrite(path);
			}
		} catch (IOException e) {
			// Some programs lock what they show; it is removed all the same where the system lets us.
		}
		try {
			Files.deleteIfExists(path);
		} catch (IOException e) {
			// Left to the next start.
		}
	}

	private static void overwrite(Path path) throws IOException {
		try (RandomAccessFile open = new RandomAccessFile(path.toFile(), "rw")) {
			byte[] nothing = new byte[BUFFER];
			for (long left = open.length(); left > 0; left -= nothing.length) {
				open.write(nothing, 0, (int) Math.min(nothing.length, left));
			}
			open.getFD().sync();
		}
	}
}
