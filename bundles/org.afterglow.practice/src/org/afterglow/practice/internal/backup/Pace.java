package org.afterglow.practice.internal.backup;

import java.nio.file.Path;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.BackupProgress;

/** Counts what was done, tells of it, and stops the work when it is no longer wanted. */
final class Pace {

	private final BackupProgress progress;
	private final Path place;
	private long total;
	private long done;

	Pace(BackupProgress progress, Path place) {
		this.progress = progress;
		this.place = place;
	}

	/** So many bytes will have to be gone through. */
	void expect(long bytes) {
		total += bytes;
	}

	/** So many bytes were gone through. */
	void step(long bytes) throws BackupFailure {
		done += bytes;
		progress.done(Math.min(done, total), total);
		check();
	}

	void check() throws BackupFailure {
		if (progress.isCancelled()) {
			throw new BackupFailure(Reason.CANCELLED, place);
		}
	}
}
