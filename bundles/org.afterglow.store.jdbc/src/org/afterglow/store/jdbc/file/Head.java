package org.afterglow.store.jdbc.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

import org.afterglow.vault.SealedBlockFile;

/**
 * What the file says of itself, in one block. Two blocks take turns, so that a torn one leaves the one before.
 *
 * @param sequence counts the heads of the file; the highest whole one holds
 * @param clean the file was closed in order: not one block may be damaged
 * @param blocks how long the file is at least
 * @param version newest version of the database's chunks that was made durable with this head
 * @param header the database's own header, which it would overwrite in place
 * @param written what was written since the head before
 */
record Head(long sequence, boolean clean, long blocks, long version, byte[] header, List<Written> written) {

	/** Blocks that hold heads, at the front of the file: exactly those the database takes for its own header. */
	static final int PLACES = 2;

	/** How many pieces of writing one head can vouch for. */
	static final int MOST_WRITTEN = 128;

	private static final long MAGIC = 0x4146544552474C57L;
	private static final int LONGEST_HEADER = 1024;

	/**
	 * One piece of writing.
	 *
	 * @param block the first
	 * @param blocks how many
	 * @param sum CRC-32C of what was written: it has to notice a tear, not a forger, who is stopped by the seals
	 */
	record Written(long block, int blocks, int sum) {

		Written {
			if (block < 0 || blocks < 1 || blocks > Integer.MAX_VALUE / SealedBlockFile.BLOCK) {
				throw new IllegalArgumentException("nothing can be written in " + blocks + " blocks from " + block);
			}
		}

		/** A piece that was just written, or is to be compared with one. */
		static Written of(long block, ByteBuffer bytes) {
			CRC32C sum = new CRC32C();
			int blocks = bytes.remaining() / SealedBlockFile.BLOCK;
			sum.update(bytes.duplicate());
			return new Written(block, blocks, (int) sum.getValue());
		}

		boolean touches(long otherBlock, long otherBlocks) {
			return block < otherBlock + otherBlocks && otherBlock < block + blocks;
		}
	}

	Head {
		if (header.length > LONGEST_HEADER || written.size() > MOST_WRITTEN) {
			throw new IllegalArgumentException("head does not fit into a block");
		}
		header = header.clone();
		written = List.copyOf(written);
	}

	/** Before anything was made durable. */
	static Head none() {
		return new Head(0, false, 0, 0, new byte[0], List.of());
	}

	/** The head after this one. */
	Head next(boolean nextClean, long nextBlocks, long nextVersion, byte[] nextHeader, List<Written> nextWritten) {
		return new Head(sequence + 1, nextClean, nextBlocks, nextVersion, nextHeader, nextWritten);
	}

	/** True if it vouches for something in these blocks. */
	boolean vouchesFor(long otherBlock, long otherBlocks) {
		return written.stream().anyMatch(piece -> piece.touches(otherBlock, otherBlocks));
	}

	/** Where it stands. */
	long position() {
		return sequence % PLACES * SealedBlockFile.BLOCK;
	}

	ByteBuffer toBlock() {
		ByteBuffer block = ByteBuffer.allocate(SealedBlockFile.BLOCK);
		block.putLong(MAGIC).putLong(sequence).put((byte) (clean ? 1 : 0)).putLong(blocks).putLong(version);
		block.putInt(header.length).put(header).putInt(written.size());
		for (Written piece : written) {
			block.putLong(piece.block).putInt(piece.blocks).putInt(piece.sum);
		}
		return block.clear();
	}

	/**
	 * @return empty if the block never was a head
	 * @throws IllegalArgumentException if it makes no sense
	 * @throws java.nio.BufferUnderflowException if it ends too early
	 */
	static Optional<Head> from(ByteBuffer block) {
		if (block.getLong() != MAGIC) {
			return Optional.empty();
		}
		long sequence = block.getLong();
		boolean clean = block.get() == 1;
		long blocks = block.getLong();
		long version = block.getLong();
		byte[] header = new byte[within(block.getInt(), LONGEST_HEADER)];
		block.get(header);
		int count = within(block.getInt(), MOST_WRITTEN);
		List<Written> written = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			written.add(new Written(block.getLong(), block.getInt(), block.getInt()));
		}
		return Optional.of(new Head(sequence, clean, blocks, version, header, written));
	}

	/** Before memory is taken for it: the seal keeps forgers out, but not another program's idea of a head. */
	private static int within(int count, int most) {
		if (count < 0 || count > most) {
			throw new IllegalArgumentException("count is out of bounds: " + count);
		}
		return count;
	}

	/** The two header blocks as the database reads them: twice the same. */
	static byte[] headerBlocks(byte[] header) {
		byte[] blocks = new byte[PLACES * SealedBlockFile.BLOCK];
		for (int place = 0; place < PLACES; place++) {
			System.arraycopy(header, 0, blocks, place * SealedBlockFile.BLOCK, header.length);
		}
		return blocks;
	}

	/** The header out of the two blocks that the database writes. @throws IllegalArgumentException if they are not as known */
	static byte[] headerOf(byte[] blocks) {
		int half = SealedBlockFile.BLOCK;
		if (blocks.length != PLACES * half || !Arrays.equals(blocks, 0, half, blocks, half, blocks.length)) {
			throw new IllegalArgumentException("header of the database is not two equal blocks");
		}
		int length = half;
		while (length > 0 && blocks[length - 1] == 0) {
			length--;
		}
		return Arrays.copyOf(blocks, length);
	}
}
