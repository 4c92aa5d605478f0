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
		end = Math.min(ruledEnd, afterBlankLine(start));
	}

	/** Position after the first blank line that follows something else, or the end of the text. */
	private int afterBlankLine(int from) {
		int line = from;
		boolean something = false;
		while (line < ruledEnd) {
			int lineEnd = text.indexOf('\n', line);
			if (lineEnd < 0 || lineEnd >= ruledEnd) {
				return ruledEnd;
			}
			boolean blank = text.substring(line, lineEnd).isBlank();
			if (blank && something && line > from) {
				return lineEnd + 1;
			}
			something |= !blank;
			line = lineEnd + 1;
		}
		return ruledEnd;
	}
}
