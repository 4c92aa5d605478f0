package org.afterglow.practice;

/** Hears how far a backup is, and may end it. Called often: must return at once. */
public interface BackupProgress {

	/** Listens to nothing and lets it come to its end. */
	BackupProgress NONE = new BackupProgress() {
		@Override
		public void done(long bytes, long total) {
			// nobody wants to know
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/** @param bytes read or written so far, of a total that may grow */
	void done(long bytes, long total);

	/** True if it should end as soon as it can and leave nothing behind. */
	boolean isCancelled();
}
