package org.afterglow.product.tests;

import java.time.Duration;

/** Waits for other processes by looking again; how long is only a bound. */
final class Await {

	private static final Duration PATIENCE = Duration.ofSeconds(90);
	private static final long LOOK_AGAIN_MILLIS = 50;

	private Await() {
	}

	/** Something to look at. */
	@FunctionalInterface
	interface Condition {
		boolean holds() throws Exception;
	}

	static void until(String what, Condition condition) {
		if (!within(PATIENCE, condition)) {
			throw new AssertionError("waited in vain until " + what);
		}
	}

	/** @return false if it did not come to hold in time */
	static boolean within(Duration patience, Condition condition) {
		long end = System.nanoTime() + patience.toNanos();
		try {
			while (!condition.holds()) {
				if (System.nanoTime() > end) {
					return false;
				}
				Thread.sleep(LOOK_AGAIN_MILLIS);
			}
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("interrupted", e);
		} catch (Exception e) {
			throw new AssertionError("looking failed", e);
		}
	}
}
