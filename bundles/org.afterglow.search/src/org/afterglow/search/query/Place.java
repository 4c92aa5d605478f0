package org.afterglow.search.query;

/**
 * Part of a query.
 *
 * @param start
 *            first UTF-16 position in it
 * @param end
 *            first position after it
 */
public record Place(int start, int end) {

	public Place {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("place in a query goes from " + start + " to " + end);
		}
	}

	/** From where this one starts to where the other ends. */
	Place through(Place other) {
		return new Place(start, other.end);
	}

	@Override
	public String toString() {
		return start + ".." + end;
	}
}
