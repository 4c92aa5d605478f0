package org.afterglow.store.jdbc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

import org.afterglow.store.jdbc.JdbcRecordsOpener.Storages;
import org.afterglow.vault.BlockStorage;

/** A file that can be written without being changed: what is written stays in memory, over what the file says. Opened again, it is as it was left. */
final class Scratch implements BlockStorage {

	private static final int PIECE = 8192;

	private final BlockStorage file;
	private final Map<Long, byte[]> written = new HashMap<>();
	private long size;

	Scratch(BlockStorage file) throws IOException {
		this.file = file;
		this.size = file.size();
	}

	/** The same file, however often it is opened. */
	Storages asStorages() {
		return (path, access) -> this;
	}

	@Override
	public synchronized long size() {
		return size;
	}

	@Override
	public synchronized void read(long position, ByteBuffer target) throws IOException {
		if (position + target.remaining() > size) {
			throw new EOFException();
		}
		for (long at = position; target.hasRemaining();) {
			int start = (int) (at % PIECE);
			int length = Math.min(target.remaining(), PIECE - start);
			target.put(piece(at / PIECE), start, length);
			at += length;
		}
	}

	private byte[] piece(long number) throws IOException {
		byte[] known = written.get(number);
		if (known != null) {
			return known;
		}
		byte[] piece = new byte[PIECE];
		int length = (int) Math.min(PIECE, file.size() - number * PIECE);
		if (length > 0) {
			file.read(number * PIECE, ByteBuffer.wrap(piece, 0, length));
		}
		return piece;
	}

	@Override
	public synchronized void write(long position, ByteBuffer source) throws IOException {
		size = Math.max(size, position + source.remaining());
		for (long at = position; source.hasRemaining();) {
			byte[] piece = piece(at / PIECE);
			int start = (int) (at % PIECE);
			int length = Math.min(source.remaining(), PIECE - start);
			source.get(piece, start, length);
			written.put(at / PIECE, piece);
			at += length;
		}
	}

	@Override
	public synchronized void truncate(long newSize) {
		// What is behind the end is written before it is read again.
		size = Math.min(size, newSize);
	}

	@Override
	public void force() {
		// Nothing of it is to stay.
	}

	@Override
	public void close() {
		// Opened again it has to be as it was left.
	}

	void letGo() throws IOException {
		written.clear();
		file.close();
	}
}
