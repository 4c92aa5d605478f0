package org.afterglow.ui.pictures;

import java.util.Objects;

/**
 * How a line is drawn.
 *
 * @param paint its colour
 * @param width in units, above 0
 * @param dash how it is broken
 * @since 1.0
 */
public record Stroke(Paint paint, double width, Dash dash) {

	/**
	 * Refuses null and lines without a width.
	 *
	 * @throws IllegalArgumentException if the width is not above 0
	 */
	public Stroke {
		Objects.requireNonNull(paint);
		Objects.requireNonNull(dash);
		if (!(width > 0)) {
			throw new IllegalArgumentException("a line has a width");
		}
	}

	/**
	 * An unbroken line.
	 *
	 * @param width in units, above 0
	 * @since 1.0
	 */
	public static Stroke of(Paint paint, double width) {
		return new Stroke(paint, width, Dash.SOLID);
	}

	/**
	 * The same line, broken so.
	 *
	 * @since 1.0
	 */
	public Stroke broken(Dash how) {
		return new Stroke(paint, width, how);
	}
}
