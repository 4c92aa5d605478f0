package org.afterglow.ui.pictures;

/**
 * Forms that are closed.
 *
 * @since 1.0
 */
public enum Form {
	/** Four corners. */
	RECTANGLE,
	/** A rectangle whose corners are rounded by 4 units, as everything is that the workbench paints itself. */
	BOX,
	/** A rectangle whose short sides are half circles. */
	ROUNDED,
	/** Six corners, one at the left and one at the right. */
	HEXAGON,
	/** A circle, or an ellipse where the area is not square. */
	ELLIPSE,
	/** Four corners, one on each side. */
	DIAMOND
}
