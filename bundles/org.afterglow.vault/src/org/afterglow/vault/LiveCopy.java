package org.afterglow.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * A copy of a sealed file, as sealed as it is, made while it is written. First everything is copied, in pieces, and what is written meanwhile is noted; that is
 * copied again, until little is left. {@link #finish} copies the rest, and for that nobody may write: for a few blocks instead of the whole file.
 */
public final class LiveCopy implements AutoCloseable {
	/** Blocks between which whoever wants to write may. */
	private static final int PIECE = 64;
	/** So few are left to the end. */
	private static final int LITTLE = 32;
	/** Somebody who writes faster than the disk copies is not raced for ever. */
	private static final int ROUNDS = 5;

	private final SealedBlockFile file;
	private final BlockStorage storage;
	private final WrittenBlocks written;
	private final BlockStorage target;
	private BitSet left = new BitSet();

	private LiveCopy(SealedBlockFile file, BlockStorage storage, WrittenBlocks written, BlockStorage target) {
		this.file = file;
		this.storage = storage;
		this.written = written;
		this.target = target;
	}

	/** @param target empty; owned by the copy */
	static LiveCopy of(SealedBlockFile file, BlockStorage storage, WrittenBlocks written, BlockStorage target) throws IOException {
		long blocks;
		try {
			blocks = file.beginNoting();
		} catch (RuntimeException e) {
			// Another copy is being made: its notes are none of ours to end.
			target.close();
			throw e;
		}
		LiveCopy copy = new LiveCopy(file, storage, written, target);
		boolean made = false;
		try {
			copy.left.set(0, Math.toIntExact(blocks));
			copy.copyWhileWritten();
			made = true;
			return copy;
		} finally {
			if (!made) {
				copy.close();
			}
		}
	}

	private void copyWhileWritten() throws IOException {
		for (int round = 0; round < ROUNDS && left.cardinality() > LITTLE; round++) {
			copyLeft();
			left = written.take();
		}
	}

	/** Copies what is left. While this is done nobody may write. */
	public void finish() throws IOException {
		left.or(written.take());
		copyLeft();
		byte[] front = new byte[BlockSeal.HEADER];
		storage.read(0, ByteBuffer.wrap(front));
		target.write(0, ByteBuffer.wrap(front));
		target.truncate(BlockSeal.HEADER + file.size() / BlockSeal.BLOCK * BlockSeal.RECORD);
	}

	private void copyLeft() throws IOException {
		byte[] records = new byte[PIECE * BlockSeal.RECORD];
		for (int first = left.nextSetBit(0); first >= 0; first = left.nextSetBit(first)) {
			int end = Math.min(left.nextClearBit(first), first + PIECE);
			int read = file.readSealed(first, records, end - first);
			target.write(BlockSeal.HEADER + (long) first * BlockSeal.RECORD, ByteBuffer.wrap(records, 0, read * BlockSeal.RECORD));
			first = end;
		}
	}

	/** Ends the copy; unless it was finished, it is of no use. */
	@Override
	public void close() throws IOException {
		written.end();
		target.close();
	}
}
