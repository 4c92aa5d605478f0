package org.afterglow.practice.internal.backup;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.SealedChannel;

/** One file inside a backup, read where it lies: the records of a backup are opened without a copy of them anywhere. */
record ChannelSlice(SealedChannel content, long first, long size) implements BlockStorage {

	@Override
	public void read(long position, ByteBuffer target) throws IOException {
		if (position < 0 || position > size - target.remaining()) {
			throw new EOFException("file ends before " + (position + target.remaining()));
		}
		content.read(first + position, target);
	}

	@Override
	public void write(long position, ByteBuffer source) throws IOException {
		throw readOnly();
	}

	@Override
	public void truncate(long length) throws IOException {
		throw readOnly();
	}

	@Override
	public void force() throws IOException {
		throw readOnly();
	}

	private static IOException readOnly() {
		return new IOException("a backup is never written again");
	}

	@Override
	public void close() {
		// The backup is closed by whoever opened it.
	}
}
