package org.afterglow.store.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

import org.afterglow.vault.BlockStorage;

/** A file that is never forced: tests that pull no plug need not wait for the disk. */
record Unforced(BlockStorage file) implements BlockStorage {

	static BlockStorage of(Path path, Access access) throws IOException {
		return new Unforced(BlockStorage.of(path, access));
	}

	@Override
	public long size() throws IOException {
		return file.size();
	}

	@Override
	public void read(long position, ByteBuffer target) throws IOException {
		file.read(position, target);
	}

	@Override
	public void write(long position, ByteBuffer source) throws IOException {
		file.write(position, source);
	}

	@Override
	public void truncate(long size) throws IOException {
		file.truncate(size);
	}

	@Override
	public void force() {
		// See above.
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
