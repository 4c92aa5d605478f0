package org.afterglow.app.internal.room;

import org.afterglow.ui.Searches;

/** Names of what stands in the window. */
final class Layouts {

	static final String PRACTICE = "org.afterglow.ui.clients.view";
	static final String CODEBOOK = "org.afterglow.ui.codebook.view";
	static final String PASSAGE = "org.afterglow.ui.narrative.passage";
	static final String SEARCH = Searches.VIEW;

	/** The stack of the practice tree. */
	static final String LEFT = "left";
	/** The stack at the right, or the upper of two. */
	static final String RIGHT = "right";
	/** The lower stack at the right. */
	static final String RIGHT_BELOW = "right.below";
	/** The stack of the search. */
	static final String SEARCHES = "searches";

	private Layouts() {
	}
}
