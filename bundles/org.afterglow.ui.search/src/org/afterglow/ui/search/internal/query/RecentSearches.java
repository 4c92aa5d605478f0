package org.afterglow.ui.search.internal.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** What was searched for in this sitting, latest first. Kept in memory alone and gone with the lock. */
public final class RecentSearches {

	private static final int MOST = 10;

	private final Deque<String> queries = new ArrayDeque<>();

	/** A search that was meant: somebody looked at what it found. */
	public void add(String query) {
		String stripped = query.strip();
		if (stripped.isEmpty()) {
			return;
		}
		queries.removeIf(other -> other.toLowerCase(Locale.ROOT).equals(stripped.toLowerCase(Locale.ROOT)));
		queries.addFirst(stripped);
		while (queries.size() > MOST) {
			queries.removeLast();
		}
	}

	public List<String> latestFirst() {
		return List.copyOf(queries);
	}
}
