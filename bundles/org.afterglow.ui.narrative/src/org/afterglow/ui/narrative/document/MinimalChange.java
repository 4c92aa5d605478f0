package org.afterglow.ui.narrative.document;

import java.util.Optional;

import org.afterglow.model.NarrativeText;

/** The one replacement that turns a text into another and leaves what both begin and end with. */
final class MinimalChange {

	private MinimalChange() {
	}

	/** Empty if both are equal. */
	static Optional<TextChange> between(String from, String to) {
		if (from.equals(to)) {
			return Optional.empty();
		}
		int start = commonStart(from, to);
		int end = commonEnd(from, to, start);
		return Optional.of(new TextChange(start, from.substring(start, from.length() - end),
				to.substring(start, to.length() - end)));
	}

	private static int commonStart(String from, String to) {
		int most = Math.min(from.length(), to.length());
		int start = 0;
		while (start < most && from.charAt(start) == to.charAt(start)) {
			start++;
		}
		return NarrativeText.isBoundary(from, start) && NarrativeText.isBoundary(to, start) ? start : start - 1;
	}

	private static int commonEnd(String from, String to, int start) {
		int most = Math.min(from.length(), to.length()) - start;
		int end = 0;
		while (end < most && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
			end++;
		}
		boolean whole = NarrativeText.isBoundary(from, from.length() - end)
				&& NarrativeText.isBoundary(to, to.length() - end);
		return whole ? end : end - 1;
	}
}
