package org.afterglow.ui.pictures;

/**
 * A rectangle of a scene, in units.
 *
 * @param x of the left edge
 * @param y of the upper edge
 * @param width at least 0
 * @param height at least 0
 * @since 1.0
 */
public record Area(double x, double y, double width, double height) {

	/**
	 * Refuses nonsense.
	 *
	 * @throws IllegalArgumentException if a number is not finite, or a length is below 0
	 */
	public Area {
		if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(width) || !Double.isFinite(height) || width < 0 || height < 0) {
			throw new IllegalArgumentException("an area has a place, and lengths from 0");
		}
	}

	/**
	 * The area of this size around its middle.
	 *
	 * @since 1.0
	 */
	public static Area around(Spot middle, double width, double height) {
		return new Area(middle.x() - width / 2, middle.y() - height / 2, width, height);
	}

	/**
	 * The smallest area that has both spots in it.
	 *
	 * @since 1.0
	 */
	public static Area between(Spot one, Spot other) {
		return new Area(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), Math.abs(one.x() - other.x()),
				Math.abs(one.y() - other.y()));
	}

	/**
	 * The x of the right edge.
	 *
	 * @since 1.0
	 */
	public double right() {
		return x + width;
	}

	/**
	 * The y of the lower edge.
	 *
	 * @since 1.0
	 */
	public double bottom() {
		return y + height;
	}

	/**
	 * The middle.
	 *
	 * @since 1.0
	 */
	public Spot middle() {
		return new Spot(x + width / 2, y + height / 2);
	}

	/**
	 * Whether the spot is inside or on an edge.
	 *
	 * @since 1.0
	 */
	public boolean contains(Spot spot) {
		return spot.x() >= x && spot.x() <= right() && spot.y() >= y && spot.y() <= bottom();
	}

	/**
	 * Whether both have room in common.
	 *
	 * @since 1.0
	 */
	public boolean meets(Area other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/**
	 * The area with so much more on every side; less if it is below 0, down to nothing.
	 *
	 * @since 1.0
	 */
	public Area grown(double by) {
		return around(middle(), Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
	}

	/**
	 * The same size elsewhere.
	 *
	 * @since 1.0
	 */
	public Area moved(double across, double down) {
		return new Area(x + across, y + down, width, height);
	}

	/**
	 * The smallest area that holds both.
	 *
	 * @since 1.0
	 */
	public Area with(Area other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}
}
