package org.afterglow.vault;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file. Not a channel, because a channel is closed for everybody when one thread is interrupted in it, and a cancelled search must not take the database or
 * the index away.
 */
final class FileStorage implements BlockStorage {
	private final RandomAccessFile file;

	FileStorage(Path path, Access access) throws IOException {
		if (!Files.exists(path)) {
			if (access == Access.READ) {
				throw new NoSuchFileException(path.toString());
			}
			Disk.createFile(path);
			Disk.forceFolder(path.toAbsolutePath().getParent());
		}
		this.file = new RandomAccessFile(path.toFile(), access == Access.READ ? "r" : "rw");
	}

	@Override
	public synchronized long size() throws IOException {
		return file.length();
	}

	@Override
	public void read(long position, ByteBuffer target) throws IOException {
		if (target.hasArray()) {
			readFully(position, target.array(), target.arrayOffset() + target.position(), target.remaining());
			target.position(target.limit());
		} else {
			byte[] bytes = new byte[target.remaining()];
			readFully(position, bytes, 0, bytes.length);
			target.put(bytes);
		}
	}

	private synchronized void readFully(long position, byte[] bytes, int offset, int length) throws IOException {
		file.seek(position);
		file.readFully(bytes, offset, length);
	}

	@Override
	public void write(long position, ByteBuffer source) throws IOException {
		if (source.hasArray()) {
			write(position, source.array(), source.arrayOffset() + source.position(), source.remaining());
			source.position(source.limit());
		} else {
			byte[] bytes = new byte[source.remaining()];
			source.get(bytes);
			write(position, bytes, 0, bytes.length);
		}
	}

	private synchronized void write(long position, byte[] bytes, int offset, int length) throws IOException {
		file.seek(position);
		file.write(bytes, offset, length);
	}

	@Override
	public synchronized void truncate(long size) throws IOException {
		if (size < file.length()) {
			file.setLength(size);
		}
	}

	@Override
	public void force() throws IOException {
		file.getFD().sync();
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
