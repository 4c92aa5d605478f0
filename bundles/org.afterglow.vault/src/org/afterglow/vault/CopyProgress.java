package org.afterglow.vault;

/** How far a copy of a vault is, and whether it shall go on. Called by the thread that copies, often. */
public interface CopyProgress {

	/** Tells nobody and never stops. */
	CopyProgress NONE = new CopyProgress() {
		@Override
		public void done(long bytes, long all) {
			// Nobody looks.
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/**
	 * So many bytes of all are done. Reading again to compare counts like copying.
	 *
	 * @param all
	 *            the same at every call
	 */
	void done(long bytes, long all);

	/** True: the copy stops here, with a {@link java.util.concurrent.CancellationException}. */
	boolean cancelled();
}
