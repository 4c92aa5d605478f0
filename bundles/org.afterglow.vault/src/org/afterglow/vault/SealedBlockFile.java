package org.afterglow.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.LongStream;

/**
 * A sealed file that is read and written anywhere, in blocks of {@link #BLOCK} bytes. Its size is always a whole number of blocks: what is written up to the
 * middle of a block is filled up with zeros, as is a gap left by writing behind the end.
 * <p>
 * Every block is authenticated with its place in the file. What cannot be noticed: an older state of the same block, or of the whole file, put back, and whole
 * blocks cut off the end. Whoever owns the content has to keep a count of its changes elsewhere.
 * <p>
 * Safe for many threads; a read sees a write of another thread wholly or not at all.
 */
public final class SealedBlockFile implements AutoCloseable {
	/** Bytes of a block. */
	public static final int BLOCK = BlockSeal.BLOCK;

	/** Blocks handled at once: bounds the memory of one large read or write. */
	private static final int BATCH = 256;

	private final BlockStorage storage;
	private final String name;
	private final BlockSeal seal;
	private final ReadWriteLock access = new ReentrantReadWriteLock();
	private final WrittenBlocks written = new WrittenBlocks();
	private boolean headerWritten;
	private volatile long blocks;

	SealedBlockFile(BlockStorage storage, String name, BlockSeal seal) throws IOException {
		this.storage = storage;
		this.name = name;
		this.seal = seal;
		this.headerWritten = !seal.isNew();
		this.blocks = Math.max(0, storage.size() - BlockSeal.HEADER) / BlockSeal.RECORD;
	}

	/** The name it is sealed under. */
	public String name() {
		return name;
	}

	/** Bytes it holds: a multiple of {@link #BLOCK}. */
	public long size() {
		return blocks * BLOCK;
	}

	/**
	 * Reads up to as many bytes as the target has room for.
	 *
	 * @return how many, or -1 at and behind the end
	 * @throws SealedBlockDamaged
	 *             if a block is not as it was written; nothing is put into the target then
	 */
	public int read(long position, ByteBuffer target) throws IOException {
		access.readLock().lock();
		try {
			if (!target.hasRemaining()) {
				return 0;
			}
			if (position >= size()) {
				return -1;
			}
			int length = (int) Math.min(target.remaining(), size() - position);
			int start = (int) (position % BLOCK);
			byte[] plain = new byte[blocksFor(start + (long) length) * BLOCK];
			readBlocks(position / BLOCK, plain);
			target.put(plain, start, length);
			return length;
		} finally {
			access.readLock().unlock();
		}
	}

	/** Writes all bytes of the source, making the file longer when needed. */
	public void write(long position, ByteBuffer source) throws IOException {
		if (!source.hasRemaining()) {
			return;
		}
		access.writeLock().lock();
		try {
			writeHeader();
			fillGap(position / BLOCK);
			int start = (int) (position % BLOCK);
			int end = start + source.remaining();
			byte[] plain = new byte[blocksFor(end) * BLOCK];
			long first = position / BLOCK;
			if (start != 0) {
				keepOld(first, plain, 0);
			}
			int last = plain.length - BLOCK;
			if (end % BLOCK != 0 && (last != 0 || start == 0)) {
				keepOld(first + last / BLOCK, plain, last);
			}
			source.get(plain, start, end - start);
			writeBlocks(first, plain);
		} finally {
			access.writeLock().unlock();
		}
	}

	/** Cuts the file to this size, rounded up to whole blocks; a longer size changes nothing. */
	public void truncate(long size) throws IOException {
		access.writeLock().lock();
		try {
			long kept = (size + BLOCK - 1) / BLOCK;
			if (kept < blocks) {
				storage.truncate(placeOf(kept));
				blocks = kept;
			}
		} finally {
			access.writeLock().unlock();
		}
	}

	/** Returns when all that was written survives a power cut. */
	public void force() throws IOException {
		storage.force();
	}

	/**
	 * Reads every block.
	 *
	 * @return the numbers of those that are damaged, in order. After a power cut there may be some in places the owner of the content does not use
	 */
	public List<Long> verify() throws IOException {
		LongStream.Builder found = LongStream.builder();
		byte[] plain = new byte[BLOCK];
		for (long block = 0; block < blocks; block++) {
			access.readLock().lock();
			try {
				if (block < blocks && openBlocks(block, plain) == block) {
					found.add(block);
				}
			} finally {
				access.readLock().unlock();
			}
		}
		if (hasTornEnd()) {
			found.add(blocks);
		}
		return found.build().boxed().toList();
	}

	/** Begins a copy and makes most of it, as sealed as it lies there, while others write. One at a time. @param target is not there yet */
	public LiveCopy copyTo(Path target) throws IOException {
		return LiveCopy.of(this, storage, written, BlockStorage.of(target, BlockStorage.Access.WRITE));
	}

	/** From now on what is written is noted. @return blocks there are */
	long beginNoting() {
		access.writeLock().lock();
		try {
			written.begin();
			return blocks;
		} finally {
			access.writeLock().unlock();
		}
	}

	/** Reads blocks as they lie there, or those of them that are still there. @return how many there were */
	int readSealed(long first, byte[] records, int count) throws IOException {
		access.readLock().lock();
		try {
			int there = (int) Math.clamp(blocks - first, 0, count);
			storage.read(placeOf(first), ByteBuffer.wrap(records, 0, there * BlockSeal.RECORD));
			return there;
		} finally {
			access.readLock().unlock();
		}
	}

	/** Closes the storage. What was not forced may be lost in a power cut. */
	@Override
	public void close() throws IOException {
		access.writeLock().lock();
		try {
			seal.forget();
			storage.close();
		} finally {
			access.writeLock().unlock();
		}
	}

	@Override
	public String toString() {
		return name;
	}

	private boolean hasTornEnd() throws IOException {
		access.readLock().lock();
		try {
			return headerWritten && storage.size() != placeOf(blocks);
		} finally {
			access.readLock().unlock();
		}
	}

	/** Blocks it takes to hold so many bytes. */
	private static int blocksFor(long bytes) {
		return Math.toIntExact((bytes + BLOCK - 1) / BLOCK);
	}

	private static long placeOf(long block) {
		return BlockSeal.HEADER + block * BlockSeal.RECORD;
	}

	/** The header is durable before the first block is: without it no block could be read. */
	private void writeHeader() throws IOException {
		if (!headerWritten) {
			storage.write(0, seal.header());
			storage.force();
			headerWritten = true;
		}
	}

	/** Nobody may take a place that was never written for zeros that were, so a gap is sealed. */
	private void fillGap(long end) throws IOException {
		while (blocks < end) {
			writeBlocks(blocks, new byte[(int) Math.min(BATCH, end - blocks) * BLOCK]);
		}
	}

	/** Puts what a block has now, if there is one, into a buffer it will partly be overwritten in. */
	private void keepOld(long block, byte[] plain, int offset) throws IOException {
		if (block < blocks) {
			byte[] old = new byte[BLOCK];
			readBlocks(block, old);
			System.arraycopy(old, 0, plain, offset, BLOCK);
		}
	}

	private void readBlocks(long first, byte[] plain) throws IOException {
		long bad = openBlocks(first, plain);
		if (bad >= 0) {
			throw new SealedBlockDamaged(name, bad);
		}
	}

	/** Opens blocks into the array. @return the first that is damaged, or -1 */
	private long openBlocks(long first, byte[] plain) throws IOException {
		int count = plain.length / BLOCK;
		byte[] records = new byte[Math.min(BATCH, count) * BlockSeal.RECORD];
		for (int i = 0; i < count; i++) {
			int inBatch = i % BATCH;
			if (inBatch == 0) {
				int length = Math.min(BATCH, count - i) * BlockSeal.RECORD;
				storage.read(placeOf(first + i), ByteBuffer.wrap(records, 0, length));
			}
			if (!seal.open(first + i, records, inBatch * BlockSeal.RECORD, plain, i * BLOCK)) {
				return first + i;
			}
		}
		return -1;
	}

	private void writeBlocks(long first, byte[] plain) throws IOException {
		int count = plain.length / BLOCK;
		for (int i = 0; i < count; i += BATCH) {
			int end = Math.min(count, i + BATCH);
			byte[] part = i == 0 && end == count ? plain : Arrays.copyOfRange(plain, i * BLOCK, end * BLOCK);
			byte[] records = new byte[(end - i) * BlockSeal.RECORD];
			seal.seal(first + i, part, records);
			written.note(first + i, end - i);
			storage.write(placeOf(first + i), ByteBuffer.wrap(records));
			blocks = Math.max(blocks, first + end);
		}
	}
}
