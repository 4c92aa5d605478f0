package org.afterglow.practice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.records.FeedPosition;

/**
 * How it stands with the backups of an open practice.
 *
 * @param wishes
 *            what was chosen
 * @param beside
 *            where backups go unless another folder was chosen
 * @param last
 *            the last that was made and verified on this vault; it may have been taken away since
 * @param trouble
 *            why the last attempt, if it came after the last backup, made none
 * @param changed
 *            whether records were changed since the last backup
 */
public record BackupState(BackupWishes wishes, Path beside, Optional<Last> last, Optional<Trouble> trouble, boolean changed) {

	/**
	 * A backup that was made and verified.
	 *
	 * @param made
	 *            when
	 * @param position
	 *            the last change in it
	 */
	public record Last(Path file, Instant made, FeedPosition position) {
		public Last {
			Objects.requireNonNull(file);
			Objects.requireNonNull(made);
			Objects.requireNonNull(position);
		}
	}

	/** An attempt that failed. */
	public record Trouble(Instant at, BackupFailure.Reason reason) {
		public Trouble {
			Objects.requireNonNull(at);
			Objects.requireNonNull(reason);
		}
	}

	public BackupState {
		Objects.requireNonNull(wishes);
		Objects.requireNonNull(beside);
		Objects.requireNonNull(last);
		Objects.requireNonNull(trouble);
	}

	/** Where the next one goes. */
	public Path folder() {
		return wishes.folder().orElse(beside);
	}
}
