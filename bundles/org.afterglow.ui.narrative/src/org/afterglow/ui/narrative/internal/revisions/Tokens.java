package org.afterglow.ui.narrative.internal.revisions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.compare.rangedifferencer.IRangeComparator;

/** A text cut into what is compared as one: paragraphs, or words and what stands between them. */
final class Tokens implements IRangeComparator {

	private final List<String> tokens;

	private Tokens(List<String> tokens) {
		this.tokens = tokens;
	}

	/** Paragraphs, each with its line end. */
	static Tokens paragraphs(String text) {
		List<String> found = new ArrayList<>();
		int start = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
			found.add(text.substring(start, end + 1));
			start = end + 1;
		}
		if (start < text.length()) {
			found.add(text.substring(start));
		}
		return new Tokens(found);
	}

	/** Words, stretches of blanks, and every other character for itself. */
	static Tokens words(String text) {
		List<String> found = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = endOf(text, start);
			found.add(text.substring(start, end));
			start = end;
		}
		return new Tokens(found);
	}

	private static int endOf(String text, int start) {
		int first = text.codePointAt(start);
		int end = start + Character.charCount(first);
		if (!isOfWord(first) && !isBlank(first)) {
			return end;
		}
		while (end < text.length()) {
			int next = text.codePointAt(end);
			boolean goesOn = isOfWord(first) ? isOfWord(next) : isBlank(next);
			if (!goesOn) {
				return end;
			}
			end += Character.charCount(next);
		}
		return end;
	}

	private static boolean isOfWord(int character) {
		return Character.isLetterOrDigit(character) || character == '\u2019' || character == '\''
				|| Character.getType(character) == Character.NON_SPACING_MARK
				|| Character.getType(character) == Character.COMBINING_SPACING_MARK;
	}

	/** A line end stands for itself. */
	private static boolean isBlank(int character) {
		return character != '\n' && Character.isWhitespace(character);
	}

	int count() {
		return tokens.size();
	}

	/** The tokens of a range as they stood. */
	String text(int start, int length) {
		return String.join("", tokens.subList(start, start + length));
	}

	@Override
	public int getRangeCount() {
		return tokens.size();
	}

	@Override
	public boolean rangesEqual(int mine, IRangeComparator other, int theirs) {
		return tokens.get(mine).equals(((Tokens) other).tokens.get(theirs));
	}

	@Override
	public boolean skipRangeComparison(int length, int most, IRangeComparator other) {
		return false;
	}
}
