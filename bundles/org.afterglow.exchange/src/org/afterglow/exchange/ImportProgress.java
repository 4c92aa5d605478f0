package org.afterglow.exchange;

/** Hears how far an import is, and may end it. Called after each line, on the thread that imports. */
public interface ImportProgress {

	/** Hears nothing and never cancels. */
	ImportProgress NONE = (narratives, bytes) -> {
	};

	/**
	 * @param narratives read so far
	 * @param bytes of the file read so far; a few more than are worked through
	 */
	void read(int narratives, long bytes);

	/** Asked before each line: when true, the import ends and keeps nothing. */
	default boolean cancelled() {
		return false;
	}
}
