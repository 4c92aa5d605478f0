package org.afterglow.practice.internal.backup;

import java.nio.file.Path;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.BackupProgress;

/** Long work in an open practice, one at a time. Closing the practice asks it to end and waits until it has. */
public final class Errands {

	private boolean running;
	private volatile boolean ending;

	/** Work that may be told to end. */
	interface Errand<T> {
		T run(BackupProgress progress) throws BackupFailure;
	}

	/** Waits for its turn. @throws BackupFailure cancelled, when the practice is being closed */
	<T> T run(Path place, BackupProgress progress, Errand<T> errand) throws BackupFailure {
		begin(place);
		try {
			return errand.run(new BackupProgress() {
				@Override
				public void done(long bytes, long total) {
					progress.done(bytes, total);
				}

				@Override
				public boolean isCancelled() {
					return ending || progress.isCancelled();
				}
			});
		} finally {
			end();
		}
	}

	private synchronized void begin(Path place) throws BackupFailure {
		while (running && !ending) {
			try {
				wait();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new BackupFailure(Reason.CANCELLED, place, e);
			}
		}
		if (ending) {
			throw new BackupFailure(Reason.CANCELLED, place);
		}
		running = true;
	}

	private synchronized void end() {
		running = false;
		notifyAll();
	}

	/** Lets nothing new begin, and returns when what runs has ended. */
	public synchronized void close() {
		ending = true;
		notifyAll();
		boolean interrupted = false;
		while (running) {
			try {
				wait();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
