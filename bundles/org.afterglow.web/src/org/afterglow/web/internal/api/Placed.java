package org.afterglow.web.internal.api;

import java.util.Optional;

import org.afterglow.model.NarrativeText;
import org.afterglow.model.TextSpan;

/** Whether a place that was sent is one in a text, and its words are the ones that stand there. */
final class Placed {

	private Placed() {
	}

	/** What is wrong with it, as a sentence that says what to do; empty if it is right. */
	static Optional<String> problem(String text, long start, long end, String quote) {
		if (start < 0 || end <= start || end > text.length()) {
			return Optional.of("The place is not in the text. Start and end count UTF-16 units from 0; end is behind the last one, at most "
					+ text.length() + ".");
		}
		if (!NarrativeText.isBoundary(text, (int) start) || !NarrativeText.isBoundary(text, (int) end)) {
			return Optional.of("The place cuts a character in two. Count UTF-16 units, of which some characters have two.");
		}
		if (!new TextSpan((int) start, (int) end).in(text).equals(quote)) {
			return Optional.of("Other words stand at this place. Read the text anew and count UTF-16 units.");
		}
		return Optional.empty();
	}
}
