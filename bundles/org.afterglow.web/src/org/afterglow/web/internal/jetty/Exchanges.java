package org.afterglow.web.internal.jetty;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.util.Callback;

/** Counts requests whose answers are not on their way yet. */
final class Exchanges {

	private int open;

	synchronized Callback begin(Callback callback) {
		open++;
		return Callback.from(callback, this::end);
	}

	private synchronized void end() {
		open--;
		notifyAll();
	}

	/** Waits until every one is answered, and no longer than this. */
	synchronized void awaitNone(Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		boolean interrupted = false;
		while (open > 0 && end - System.nanoTime() > 0) {
			try {
				TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
