package org.afterglow.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Storage as the channel Tink reads from. */
final class StorageChannel implements SeekableByteChannel {
	private final BlockStorage storage;
	private long position;
	private boolean open = true;

	StorageChannel(BlockStorage storage) {
		this.storage = storage;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		long left = storage.size() - position;
		if (left <= 0) {
			return -1;
		}
		int length = (int) Math.min(left, target.remaining());
		storage.read(position, target.slice(target.position(), length));
		target.position(target.position() + length);
		position += length;
		return length;
	}

	@Override
	public int write(ByteBuffer source) {
		throw new NonWritableChannelException();
	}

	@Override
	public long position() {
		return position;
	}

	@Override
	public SeekableByteChannel position(long newPosition) {
		position = newPosition;
		return this;
	}

	@Override
	public long size() throws IOException {
		return storage.size();
	}

	@Override
	public SeekableByteChannel truncate(long size) {
		throw new NonWritableChannelException();
	}

	@Override
	public boolean isOpen() {
		return open;
	}

	@Override
	public void close() throws IOException {
		open = false;
		storage.close();
	}
}
