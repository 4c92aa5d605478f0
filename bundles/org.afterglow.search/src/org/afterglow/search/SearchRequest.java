package org.afterglow.search;

import java.util.Objects;

/**
 * What is looked for.
 *
 * @param query in the query language
 * @param limit at most this many passages
 */
public record SearchRequest(String query, int limit) {

	public SearchRequest {
		Objects.requireNonNull(query);
		if (limit < 1) {
			throw new IllegalArgumentException("limit must be at least 1: " + limit);
		}
	}

	/** The length alone: a query may hold a client's words. */
	@Override
	public String toString() {
		return "query of " + query.length() + " characters, limit " + limit;
	}
}
