package org.afterglow.search.lucene.sealed;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

import org.afterglow.search.lucene.sealed.SealedFile.Block;

/**
 * Keeps opened segments of sealed files, up to 64 MB or a fifth of the open files, whichever is more, but never above a quarter of the heap. The one that
 * nobody read for longest goes first, roughly: a hand goes round and takes what was not read since it last passed.
 */
public final class BlockCache {
	private static final long LEAST = 64L << 20;
	/** Merges read every file once, from end to end. They get a room of their own, or they would push everything else out. */
	private static final long FOR_MERGES = 4L << 20;

	private final Deque<Block> round = new ArrayDeque<>();
	private final Deque<Block> merging = new ArrayDeque<>();
	private final long most = Runtime.getRuntime().maxMemory() / 4;
	private long kept;
	private long keptForMerges;
	private long open;

	synchronized void opened(long bytes) {
		open += bytes;
	}

	/** Nobody reads it again: what it holds of a client's words goes with it. */
	synchronized void closed(SealedFile file) {
		open -= file.length();
		kept -= dropAll(round, file);
		keptForMerges -= dropAll(merging, file);
	}

	private static long dropAll(Deque<Block> blocks, SealedFile file) {
		long dropped = 0;
		for (Iterator<Block> each = blocks.iterator(); each.hasNext();) {
			Block block = each.next();
			if (block.file == file) {
				each.remove();
				dropped += drop(block);
			}
		}
		return dropped;
	}

	synchronized void add(Block block) {
		if (MergesAside.isMerging()) {
			merging.addLast(block);
			keptForMerges += block.bytes.length;
			while (keptForMerges > FOR_MERGES) {
				keptForMerges -= drop(merging.removeFirst());
			}
			return;
		}
		round.addLast(block);
		kept += block.bytes.length;
		long room = Math.min(most, Math.max(LEAST, open / 5));
		while (kept > room) {
			passOne();
		}
	}

	private void passOne() {
		Block block = round.removeFirst();
		if (block.used && !block.file.isClosed()) {
			block.used = false;
			round.addLast(block);
		} else {
			kept -= drop(block);
		}
	}

	private static int drop(Block block) {
		block.file.forget(block);
		return block.bytes.length;
	}

	/** Overwrites everything kept. All files must be closed before. */
	public synchronized void wipe() {
		for (Deque<Block> blocks : Arrays.asList(round, merging)) {
			for (Block block : blocks) {
				block.file.forget(block);
				Arrays.fill(block.bytes, (byte) 0);
			}
			blocks.clear();
		}
		kept = 0;
		keptForMerges = 0;
	}
}
