package org.afterglow.vault;

import java.io.IOException;
import java.nio.ByteBuffer;

/** What lies behind the first bytes of a storage, for reading. Owns the storage. */
record StorageBehind(BlockStorage whole, long first) implements BlockStorage {
	@Override
	public long size() throws IOException {
		return Math.max(0, whole.size() - first);
	}

	@Override
	public void read(long position, ByteBuffer target) throws IOException {
		whole.read(first + position, target);
	}

	@Override
	public void write(long position, ByteBuffer source) throws IOException {
		throw new IOException("for reading only");
	}

	@Override
	public void truncate(long size) throws IOException {
		throw new IOException("for reading only");
	}

	@Override
	public void force() throws IOException {
		throw new IOException("for reading only");
	}

	@Override
	public void close() throws IOException {
		whole.close();
	}
}
