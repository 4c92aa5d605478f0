package org.afterglow.ui.pictures;

/**
 * The letters of a label. All of them follow the letters of the system or of reading, as the person has set them.
 *
 * @since 1.0
 */
public enum Face {
	/** The system's. */
	NORMAL,
	/** The system's, bold. */
	BOLD,
	/** A point smaller: counts, dates, hints. */
	SMALL,
	/** A point smaller, bold. */
	SMALL_BOLD,
	/** Client's words. */
	READING
}
