package org.afterglow.vault;

import java.util.BitSet;

/** Notes which blocks of a file are written while it is copied. Each is noted before it is written, by whoever keeps readers out meanwhile. */
final class WrittenBlocks {
	private final BitSet noted = new BitSet();
	private boolean noting;

	synchronized void begin() {
		if (noting) {
			throw new IllegalStateException("it is being copied already");
		}
		noting = true;
	}

	synchronized void note(long first, int count) {
		if (noting) {
			noted.set(Math.toIntExact(first), Math.toIntExact(first + count));
		}
	}

	/** What was written since it was last asked. */
	synchronized BitSet take() {
		BitSet taken = (BitSet) noted.clone();
		noted.clear();
		return taken;
	}

	synchronized void end() {
		noting = false;
		noted.clear();
	}
}
