package org.afterglow.ui.narrative.document;

import java.util.Optional;

import org.afterglow.model.NarrativeText;
import org.afterglow.model.TextSpan;

/** What a selection means as a passage. */
public final class Spans {

	private Spans() {
	}

	/** The span without blanks at its ends, widened to whole characters; empty if only blanks are in it. */
	public static Optional<TextSpan> trimmed(String text, TextSpan span) {
		int start = Math.min(span.start(), text.length());
		int end = Math.min(span.end(), text.length());
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		if (start == end) {
			return Optional.empty();
		}
		int from = NarrativeText.isBoundary(text, start) ? start : start - 1;
		int to = NarrativeText.isBoundary(text, end) ? end : end + 1;
		return Optional.of(new TextSpan(from, to));
	}

	/** The word at, or right before, the position; empty between blanks. */
	public static Optional<TextSpan> wordAt(String text, int position) {
		int start = Math.min(Math.max(position, 0), text.length());
		int end = start;
		while (start > 0 && isOfWord(text, start - 1)) {
			start--;
		}
		while (end < text.length() && isOfWord(text, end)) {
			end++;
		}
		while (end > start && isJoiner(text.charAt(end - 1))) {
			end--;
		}
		while (start < end && isJoiner(text.charAt(start))) {
			start++;
		}
		return start == end ? Optional.empty() : Optional.of(new TextSpan(start, end));
	}

	private static boolean isOfWord(String text, int index) {
		char unit = text.charAt(index);
		return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || isJoiner(unit)
				|| Character.getType(unit) == Character.NON_SPACING_MARK
				|| Character.getType(unit) == Character.COMBINING_SPACING_MARK;
	}

	private static boolean isJoiner(char unit) {
		return unit == '\'' || unit == '\u2019' || unit == '-' || unit == '\u2010';
	}
}
