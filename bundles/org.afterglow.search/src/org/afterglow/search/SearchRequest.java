package org.afterglow.search;

import java.util.Objects;

/**
 * What is looked for.
 *
 * @param query in the query language
 * @param limit at most this many passages, and so many entries
 * @param order in which the narratives come
 * @param narrowing to some of what the query finds
 * @param facets true if it is to be counted what the answer can be narrowed to
 */
public record SearchRequest(String query, int limit, Order order, Narrowing narrowing, boolean facets) {

	/** In which order narratives come. */
	public enum Order {
		/** Best first. */
		RELEVANCE,
		/** Latest session first. */
		TIME
	}

	public SearchRequest {
		Objects.requireNonNull(query);
		Objects.requireNonNull(order);
		Objects.requireNonNull(narrowing);
		if (limit < 1) {
			throw new IllegalArgumentException("limit must be at least 1: " + limit);
		}
	}

	/** All of it, best first, nothing counted. */
	public SearchRequest(String query, int limit) {
		this(query, limit, Order.RELEVANCE, Narrowing.NONE, false);
	}

	public SearchRequest by(Order other) {
		return new SearchRequest(query, limit, other, narrowing, facets);
	}

	public SearchRequest narrowedTo(Narrowing other) {
		return new SearchRequest(query, limit, order, other, facets);
	}

	public SearchRequest withFacets() {
		return new SearchRequest(query, limit, order, narrowing, true);
	}

	/** The length alone: a query may hold a client's words. */
	@Override
	public String toString() {
		return "query of " + query.length() + " characters, limit " + limit;
	}
}
