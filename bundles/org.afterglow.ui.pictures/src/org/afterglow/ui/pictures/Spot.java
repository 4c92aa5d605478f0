package org.afterglow.ui.pictures;

/**
 * A point of a scene.
 *
 * @param x units from the left
 * @param y units from the top
 * @since 1.0
 */
public record Spot(double x, double y) {

	/**
	 * Refuses what is not a number.
	 *
	 * @throws IllegalArgumentException if a coordinate is not finite
	 */
	public Spot {
		if (!Double.isFinite(x) || !Double.isFinite(y)) {
			throw new IllegalArgumentException("a spot has to be somewhere");
		}
	}

	/**
	 * The spot so far from this one.
	 *
	 * @since 1.0
	 */
	public Spot moved(double across, double down) {
		return new Spot(x + across, y + down);
	}

	/**
	 * How far the other one is, in units.
	 *
	 * @since 1.0
	 */
	public double to(Spot other) {
		return Math.hypot(other.x - x, other.y - y);
	}

	/**
	 * The spot on the way to another.
	 *
	 * @param share of the way: 0 is here, 1 is there
	 * @since 1.0
	 */
	public Spot towards(Spot other, double share) {
		return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
	}
}
