package org.afterglow.web.internal.front;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.web.internal.http.Problem;

/**
 * Threads that work on requests. Few work at a time; more may wait for something to happen. Nobody is ever interrupted: an interrupt in the middle of a
 * read or write closes the file of the database.
 */
final class Workers {

	/** So many work on the practice at a time. */
	static final int WORKING = 8;
	/** So many may wait. */
	static final int WAITING = 64;

	private static final int QUEUED = 256;
	private static final long IDLE_SECONDS = 10;

	private final ThreadPoolExecutor threads;
	private final Semaphore places = new Semaphore(WORKING, true);
	private final Semaphore waiting = new Semaphore(WAITING);
	/** Done to wake who waits. */
	private final Set<CompletableFuture<Void>> asleep = ConcurrentHashMap.newKeySet();
	private final AtomicInteger busy = new AtomicInteger();
	private final Object quiet = new Object();
	private volatile boolean closing;

	Workers() {
		AtomicInteger number = new AtomicInteger();
		threads = new ThreadPoolExecutor(WORKING + WAITING, WORKING + WAITING, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(QUEUED), work -> {
			Thread thread = new Thread(work, "local-web-" + number.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		});
		threads.allowCoreThreadTimeOut(true);
	}

	/** Does the work soon. @throws Problem 429 if there is too much of it */
	void execute(Runnable work) {
		try {
			threads.execute(work);
		} catch (RejectedExecutionException e) {
			throw closing ? Problem.locked() : Problem.tooMany("busy", "There is too much at once.", 1);
		}
	}

	/** What is done at a place. */
	interface Work<T> {
		T work();
	}

	/** Does the work at one of the places. @throws Problem 423 if the practice is being locked: what has begun before comes to its end */
	<T> T atPlace(Work<T> work) {
		places.acquireUninterruptibly();
		try {
			synchronized (quiet) {
				if (closing) {
					throw Problem.locked();
				}
				busy.incrementAndGet();
			}
			try {
				return work.work();
			} finally {
				done();
			}
		} finally {
			places.release();
		}
	}

	/**
	 * Waits away from the place, and takes one again. Who waits is still busy: the practice is not closed before it came to its end.
	 *
	 * @return false if the time is over before
	 */
	boolean await(CompletableFuture<?> happened, Duration patience) {
		if (!waiting.tryAcquire()) {
			throw Problem.tooMany("too-many-wait", "Too many wait for changes.", 1);
		}
		// Not anyOf: what ended without either of both would be held by the one that is there for as long as the practice.
		CompletableFuture<Void> woken = new CompletableFuture<>();
		happened.whenComplete((nothing, failed) -> woken.complete(null));
		asleep.add(woken);
		places.release();
		try {
			if (!closing) {
				woken.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS).join();
			}
		} finally {
			asleep.remove(woken);
			waiting.release();
			places.acquireUninterruptibly();
		}
		if (closing) {
			throw Problem.locked();
		}
		if (happened.isCompletedExceptionally()) {
			throw new IllegalStateException("what was waited for failed");
		}
		return happened.isDone();
	}

	private void done() {
		synchronized (quiet) {
			busy.decrementAndGet();
			quiet.notifyAll();
		}
	}

	boolean isClosing() {
		return closing;
	}

	/** Nothing begins any more, and nobody waits any longer. */
	void leave() {
		synchronized (quiet) {
			closing = true;
		}
		asleep.forEach(each -> each.complete(null));
	}

	/** Waits for what has begun, after nothing begins any more. @return whether everything that had begun came to its end in time */
	boolean close(Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		boolean interrupted = false;
		leave();
		synchronized (quiet) {
			while (busy.get() > 0 && end - System.nanoTime() > 0) {
				try {
					TimeUnit.NANOSECONDS.timedWait(quiet, end - System.nanoTime());
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		threads.shutdown();
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		return busy.get() == 0;
	}
}
