package org.afterglow.search.lucene.sealed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.afterglow.vault.SealedChannel;
import org.apache.lucene.store.AlreadyClosedException;

/** An open sealed file, its opened segments kept in the shared cache. Looking up a kept one takes no lock. */
final class SealedFile implements Closeable {
	private final SealedChannel channel;
	private final BlockCache cache;
	private final AtomicReferenceArray<Block> blocks;
	private volatile boolean closed;

	/** One opened segment. */
	static final class Block {
		final SealedFile file;
		final int number;
		final byte[] bytes;
		/** Read since the cache last looked. A lost update costs nothing but a reading of the file. */
		boolean used;

		Block(SealedFile file, int number, byte[] bytes) {
			this.file = file;
			this.number = number;
			this.bytes = bytes;
		}
	}

	SealedFile(SealedChannel channel, BlockCache cache) {
		this.channel = channel;
		this.cache = cache;
		this.blocks = new AtomicReferenceArray<>(Math.toIntExact(channel.blockOf(Math.max(0, channel.length() - 1)) + 1));
		cache.opened(channel.length());
	}

	long length() {
		return channel.length();
	}

	int blockOf(long position) {
		return (int) channel.blockOf(position);
	}

	long startOf(int block) {
		return channel.startOf(block);
	}

	/** Content of a segment: shared, not to be changed. */
	byte[] block(int number) throws IOException {
		Block block = blocks.getAcquire(number);
		if (block == null) {
			return read(number);
		}
		if (!block.used) {
			block.used = true;
		}
		return block.bytes;
	}

	private byte[] read(int number) throws IOException {
		if (closed) {
			throw new AlreadyClosedException(channel + " is closed");
		}
		long start = channel.startOf(number);
		byte[] bytes = new byte[(int) (Math.min(channel.length(), channel.startOf(number + 1)) - start)];
		channel.read(start, ByteBuffer.wrap(bytes));
		var block = new Block(this, number, bytes);
		if (blocks.compareAndSet(number, null, block)) {
			cache.add(block);
		}
		return bytes;
	}

	/** The cache needs the room. */
	void forget(Block block) {
		blocks.compareAndSet(block.number, block, null);
	}

	boolean isClosed() {
		return closed;
	}

	@Override
	public void close() throws IOException {
		if (!closed) {
			closed = true;
			cache.closed(this);
			channel.close();
		}
	}
}
