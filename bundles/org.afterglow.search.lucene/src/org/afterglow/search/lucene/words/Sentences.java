package org.afterglow.search.lucene.words;

import java.text.BreakIterator;
import java.util.Locale;

import org.afterglow.model.TextSpan;

/**
 * Walks through the sentences of a text, from front to back. A sentence ends where the rules of the Java platform end it, or at a blank line, which they pass
 * over.
 */
public final class Sentences {
	private final String text;
	private final BreakIterator rules = BreakIterator.getSentenceInstance(Locale.ROOT);
	/** The sentence at hand by the rules, and the part of it up to a blank line. */
	private int ruledEnd;
	private int start;
	private int end;
	/** Where the next blank line ends. */
	private int blankLineEnd;

	public Sentences(String text) {
		this.text = text;
		rules.setText(text);
	}

	/**
	 * The sentence in which a position lies, without the white space around it.
	 *
	 * @param position
	 *            in the text; not before one that was asked for earlier
	 */
	public TextSpan at(int position) {
		while (end <= position) {
			forward();
		}
		int from = start;
		int to = end;
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return from < to ? new TextSpan(from, to) : new TextSpan(start, end);
	}

	private void forward() {
		start = end;
		if (start >= ruledEnd) {
			int next = rules.next();
			ruledEnd = next == BreakIterator.DONE ? text.length() : next;
		}
		int first = start;
		while (first < ruledEnd && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		if (blankLineEnd <= first) {
			blankLineEnd = afterBlankLine(first);
		}
		end = Math.min(ruledEnd, blankLineEnd);
	}

	/** Position after the next blank line, or as good as infinity. */
	private int afterBlankLine(int from) {
		int line = text.indexOf('\n', from);
		while (line >= 0) {
			int next = skipWhiteSpace(line + 1);
			if (next < text.length() && text.charAt(next) == '\n') {
				return next + 1;
			}
			line = text.indexOf('\n', next);
		}
		return Integer.MAX_VALUE;
	}

	private int skipWhiteSpace(int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}
}
