package org.afterglow.modules;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread on which the records are asked for modules. It is never interrupted: an interrupt in the middle of a read would close
 * the file of the database under everybody. What modules do, they do on threads of their own.
 */
final class Desk {

	private static final Logger log = LoggerFactory.getLogger(Desk.class);
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ScheduledThreadPoolExecutor thread;

	Desk() {
		thread = new ScheduledThreadPoolExecutor(1, work -> {
			Thread daemon = Executors.defaultThreadFactory().newThread(work);
			daemon.setDaemon(true);
			daemon.setName("modules");
			return daemon;
		});
		thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		thread.setRemoveOnCancelPolicy(true);
	}

	/** Does it after what was asked for before; not at all once closed. */
	void soon(Runnable work) {
		in(Duration.ZERO, work);
	}

	void in(Duration delay, Runnable work) {
		try {
			thread.schedule(() -> run(work), delay.toMillis(), TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			// Closed meanwhile: nothing of it is wanted any more.
		}
	}

	private void run(Runnable work) {
		try {
			work.run();
		} catch (RuntimeException | Error e) {
			// Without its message, which may hold a client's words.
			log.warn("Work for modules failed: {}", e.getClass().getName());
		}
	}

	/** Waits for what is being done, and does nothing more. */
	void close() {
		thread.shutdown();
		try {
			thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
