package org.afterglow.search.lucene;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.afterglow.search.IndexState;
import org.afterglow.search.IndexState.Phase;
import org.afterglow.search.PassageSearch.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the index is: told by the thread that keeps it, asked and awaited by others. */
final class Progress {
	private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private IndexState state = new IndexState(Phase.FOLLOWING, 0, 0);
	/** Everything up to this change can be found; -1 while that is not so for any. */
	private long found = -1;

	synchronized IndexState state() {
		return state;
	}

	/** Everything up to this change can be found now. */
	void foundUpTo(long number) {
		synchronized (this) {
			found = number;
			notifyAll();
		}
	}

	/** What can be found is no longer known. */
	synchronized void lost() {
		found = -1;
	}

	void turnTo(Phase phase, int done, int total) {
		synchronized (this) {
			var next = new IndexState(phase, done, total);
			if (next.equals(state)) {
				return;
			}
			state = next;
			notifyAll();
		}
		tell();
	}

	/** Calls the listeners. */
	void tell() {
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				LOG.warn("A listener of the search failed with {}", e.getClass().getName());
			}
		}
	}

	synchronized boolean await(long number, Duration patience) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		while (found < number) {
			long left = end - System.nanoTime();
			if (left <= 0) {
				return false;
			}
			wait(left / 1_000_000, (int) (left % 1_000_000));
		}
		return true;
	}

	Subscription listen(Runnable listener) {
		// A wrapper of its own, so that one listener can be there twice and each subscription ends once.
		Runnable own = listener::run;
		listeners.add(own);
		return () -> listeners.remove(own);
	}
}
