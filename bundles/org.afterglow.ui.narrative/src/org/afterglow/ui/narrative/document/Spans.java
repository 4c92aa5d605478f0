package org.afterglow.ui.narrative.document;

import java.text.BreakIterator;
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

	/** The sentence around the range, without the blanks at its ends; empty between paragraphs. */
	public static Optional<TextSpan> sentenceAround(String text, int start, int end) {
		int from = paragraphStart(text, start);
		int to = paragraphEnd(text, Math.max(start, end));
		if (from >= to) {
			return Optional.empty();
		}
		BreakIterator sentences = BreakIterator.getSentenceInstance();
		sentences.setText(text.substring(from, to));
		int first = Math.min(start - from, to - from - 1);
		int last = Math.clamp((long) end - from, first + 1, to - from);
		int begin = sentences.isBoundary(first) ? first : sentences.preceding(first);
		int finish = sentences.isBoundary(last) ? last : sentences.following(last);
		return trimmed(text, new TextSpan(from + begin, from + finish));
	}

	/** The paragraph around the range, without the blanks at its ends; empty where it has no words. */
	public static Optional<TextSpan> paragraphAround(String text, int start, int end) {
		int from = paragraphStart(text, start);
		int to = paragraphEnd(text, Math.max(start, end));
		return from >= to ? Optional.empty() : trimmed(text, new TextSpan(from, to));
	}

	/** The span with its end at the end of the next word. */
	public static TextSpan laterEnd(String text, TextSpan span) {
		int end = span.end();
		while (end < text.length() && !isOfWord(text, end)) {
			end++;
		}
		while (end < text.length() && isOfWord(text, end)) {
			end++;
		}
		return new TextSpan(span.start(), end);
	}

	/** The span with its end at the end of the word before, as long as there is one. */
	public static TextSpan earlierEnd(String text, TextSpan span) {
		int end = span.end();
		while (end > span.start() && !isOfWord(text, end - 1)) {
			end--;
		}
		while (end > span.start() && isOfWord(text, end - 1)) {
			end--;
		}
		while (end > span.start() && !isOfWord(text, end - 1)) {
			end--;
		}
		return end > span.start() ? new TextSpan(span.start(), end) : span;
	}

	/** The span with its start at the start of the next word, as long as there is one. */
	public static TextSpan laterStart(String text, TextSpan span) {
		int start = span.start();
		while (start < span.end() && isOfWord(text, start)) {
			start++;
		}
		while (start < span.end() && !isOfWord(text, start)) {
			start++;
		}
		return start < span.end() ? new TextSpan(start, span.end()) : span;
	}

	/** The span with its start at the start of the word before. */
	public static TextSpan earlierStart(String text, TextSpan span) {
		int start = span.start();
		while (start > 0 && !isOfWord(text, start - 1)) {
			start--;
		}
		while (start > 0 && isOfWord(text, start - 1)) {
			start--;
		}
		return start < span.start() && isOfWord(text, start) ? new TextSpan(start, span.end()) : span;
	}

	private static int paragraphStart(String text, int position) {
		return text.lastIndexOf('\n', position - 1) + 1;
	}

	private static int paragraphEnd(String text, int position) {
		int end = text.indexOf('\n', position);
		return end < 0 ? text.length() : end;
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
