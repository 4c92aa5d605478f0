package org.afterglow.ui.pictures;

/**
 * How a line is broken: what colour says is said by this as well.
 *
 * @since 1.0
 */
public enum Dash {
	/** Unbroken. */
	SOLID,
	/** Long marks. */
	DASHED,
	/** Points. */
	DOTTED,
	/** Marks and points in turn. */
	DASH_DOTTED,
	/** Very long marks. */
	LONG_DASHED;

	/**
	 * Marks and gaps in widths of the line; none for an unbroken one.
	 *
	 * @since 1.0
	 */
	public double[] pattern() {
		return switch (this) {
			case SOLID -> new double[0];
			case DASHED -> new double[] { 4, 2.5 };
			case DOTTED -> new double[] { 1.2, 2 };
			case DASH_DOTTED -> new double[] { 5, 2, 1.2, 2 };
			case LONG_DASHED -> new double[] { 9, 2.5 };
		};
	}
}
