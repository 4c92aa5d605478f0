package org.afterglow.search.lucene;

/** Wakes the thread that keeps the index. */
final class Bell {
	private boolean rung;
	private boolean forever;

	synchronized void ring() {
		rung = true;
		notifyAll();
	}

	/** Rings, and goes on ringing whoever has heard it: nothing waits any more. */
	synchronized void ringForever() {
		forever = true;
		ring();
	}

	/** True if it rang since it was last {@linkplain #heard() heard}. */
	synchronized boolean hasRung() {
		return rung;
	}

	synchronized void heard() {
		rung = forever;
	}

	/** Waits until it rings; returns at once if it has. */
	synchronized void await() throws InterruptedException {
		while (!rung) {
			wait();
		}
	}

	/** Waits until it rings, for so long at most. */
	synchronized void await(long millis) throws InterruptedException {
		long end = System.nanoTime() + millis * 1_000_000;
		long left = millis;
		while (!rung && left > 0) {
			wait(left);
			left = (end - System.nanoTime()) / 1_000_000;
		}
	}
}
