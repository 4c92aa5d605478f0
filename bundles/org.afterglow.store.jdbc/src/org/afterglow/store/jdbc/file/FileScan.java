package org.afterglow.store.jdbc.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.afterglow.vault.SealedBlockDamaged;
import org.afterglow.vault.SealedBlockFile;

/** What one reading of every block behind the heads shows. */
final class FileScan {

	private static final int BLOCK = SealedBlockFile.BLOCK;
	private static final int BATCH = 256;

	private final SealedBlockFile file;
	private final TreeSet<Long> damaged = new TreeSet<>();
	private final TreeMap<Long, Chunk> chunks = new TreeMap<>();

	private FileScan(SealedBlockFile file) {
		this.file = file;
	}

	static FileScan of(SealedBlockFile file) throws IOException {
		FileScan scan = new FileScan(file);
		long blocks = file.size() / BLOCK;
		ByteBuffer batch = ByteBuffer.allocate(BATCH * BLOCK);
		for (long block = Head.PLACES; block < blocks; block += BATCH) {
			scan.read(block, (int) Math.min(BATCH, blocks - block), batch);
		}
		return scan;
	}

	private void read(long first, int count, ByteBuffer batch) throws IOException {
		batch.clear().limit(count * BLOCK);
		try {
			file.read(first * BLOCK, batch);
			for (int i = 0; i < count; i++) {
				long block = first + i;
				Chunk.at(batch.clear().position(i * BLOCK)).ifPresent(chunk -> chunks.put(block, chunk));
			}
		} catch (SealedBlockDamaged e) {
			if (count == 1) {
				damaged.add(first);
			} else {
				// The rest of the batch is whole: find out which is not by halves.
				read(first, count / 2, batch);
				read(first + count / 2, count - count / 2, batch);
			}
		}
	}

	/** Numbers of the blocks that are not as they were written, lowest first. */
	TreeSet<Long> damaged() {
		return damaged;
	}

	/** Everything that looks like a chunk, by its first block. */
	TreeMap<Long, Chunk> chunks() {
		return chunks;
	}

	/**
	 * What must read as if it were not there, so that the database comes up as the head left it: damaged blocks, and the
	 * first blocks of chunks that are torn or newer than the head.
	 */
	Set<Long> hiddenUnder(Head head) {
		Set<Long> hidden = new HashSet<>(damaged);
		chunks.forEach((block, chunk) -> {
			Long next = damaged.ceiling(block);
			boolean torn = next != null && next < block + chunk.blocks();
			if (torn || chunk.version() > head.version()) {
				hidden.add(block);
			}
		});
		return hidden;
	}
}
