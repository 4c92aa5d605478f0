package org.afterglow.ui.search.internal;

import java.util.Optional;

import org.afterglow.search.Narrowing;
import org.afterglow.search.SearchRequest.Order;
import org.afterglow.ui.search.internal.query.RecentSearches;
import org.eclipse.e4.core.contexts.IEclipseContext;

/** What the search remembers between closing and opening its view: in the window's memory alone, and gone with the lock. */
final class Sitting {

	private static final String KEY = "org.afterglow.ui.search.sitting";

	final RecentSearches recent = new RecentSearches();
	Optional<String> query = Optional.empty();
	Order order = Order.RELEVANCE;
	Narrowing narrowing = Narrowing.NONE;

	private Sitting() {
	}

	/** The one of the window. */
	static Sitting of(IEclipseContext window) {
		if (window.get(KEY) instanceof Sitting sitting) {
			return sitting;
		}
		Sitting sitting = new Sitting();
		window.set(KEY, sitting);
		return sitting;
	}
}
