package org.afterglow.ui.pictures;

/**
 * Which point of a label its spot is.
 *
 * @since 1.0
 */
public enum Align {
	/** Its left end. */
	LEFT,
	/** Its middle. */
	MIDDLE,
	/** Its right end. */
	RIGHT
}
