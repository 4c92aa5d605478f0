package org.afterglow.cli.internal;

import java.time.Duration;
import java.time.Instant;

import org.afterglow.practice.BackupProgress;

/** Tells now and then how far a backup is; a short one is over before anything needs to be told. */
final class ToldShare implements BackupProgress {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final Surroundings around;
	private Instant next;

	ToldShare(Surroundings around) {
		this.around = around;
		this.next = around.clock().instant().plus(PAUSE);
	}

	@Override
	public void done(long bytes, long total) {
		Instant now = around.clock().instant();
		if (now.isAfter(next)) {
			next = now.plus(PAUSE);
			around.tell("backupProgress", total == 0 ? 100 : bytes * 100 / total);
		}
	}

	@Override
	public boolean isCancelled() {
		return Thread.currentThread().isInterrupted();
	}
}
