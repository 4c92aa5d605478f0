package org.afterglow.web.internal.journal;

import java.util.List;

import org.afterglow.web.internal.http.Route;

/** The table of what the journal page asks. */
public final class JournalRoutes {

	private JournalRoutes() {
	}

	public static List<Route> all() {
		return List.of();
	}
}
