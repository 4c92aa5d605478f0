package org.afterglow.web.internal.front;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
	private final CompletableFuture<Void> closing = new CompletableFuture<>();
	private final AtomicInteger busy = new AtomicInteger();
	private final Object quiet = new Object();

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
			throw closing.isDone() ? Problem.locked() : Problem.tooMany("busy", "There is too much at once.", 1);
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
				if (closing.isDone()) {
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

	/** Waits away from the place, and takes one again. @return false if the time is over before */
	boolean await(CompletableFuture<?> happened, Duration patience) {
		if (!waiting.tryAcquire()) {
			throw Problem.tooMany("too-many-wait", "Too many wait for changes.", 1);
		}
		done();
		places.release();
		boolean came = false;
		try {
			CompletableFuture.anyOf(happened, closing).get(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
			came = happened.isDone();
		} catch (TimeoutException e) {
			came = false;
		} catch (ExecutionException e) {
			throw new IllegalStateException("what was waited for failed", e.getCause());
		} catch (InterruptedException e) {
			throw new IllegalStateException("nobody interrupts here", e);
		} finally {
			waiting.release();
			places.acquireUninterruptibly();
			busy.incrementAndGet();
		}
		if (closing.isDone()) {
			throw Problem.locked();
		}
		return came;
	}

	private void done() {
		synchronized (quiet) {
			busy.decrementAndGet();
			quiet.notifyAll();
		}
	}

	boolean isClosing() {
		return closing.isDone();
	}

	/** Nothing begins any more, and nobody waits any longer. */
	void leave() {
		synchronized (quiet) {
			closing.complete(null);
		}
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
