package org.afterglow.ui.help.internal.view;

import java.util.Objects;

import org.afterglow.ui.help.internal.guide.Target;

/** What the help shows: a place, or what was found. */
sealed interface Stop {

	/** @param query what was looked for when this was found; its words are marked */
	record Place(Target target, String query) implements Stop {
		public Place {
			Objects.requireNonNull(target);
			Objects.requireNonNull(query);
		}
	}

	/** What was found. */
	record Search(String query) implements Stop {
		public Search {
			Objects.requireNonNull(query);
		}
	}
}
