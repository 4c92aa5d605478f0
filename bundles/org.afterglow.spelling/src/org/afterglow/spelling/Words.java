package org.afterglow.spelling;

import java.util.ArrayList;
import java.util.List;

/** Finds what is to be checked in a text: words, not numbers, addresses or signs. Positions are UTF-16 units. */
public final class Words {

	/**
	 * A word and where it stands.
	 *
	 * @param start first position of it
	 */
	public record Word(int start, String text) {

		/** First position after it. */
		public int end() {
			return start + text.length();
		}

		/** The place alone: the words are a client's. */
		@Override
		public String toString() {
			return start + ".." + end();
		}
	}

	private Words() {
	}

	/** The words of a text in their order. A word that is joined by hyphens comes in its parts. */
	public static List<Word> in(CharSequence text) {
		List<Word> found = new ArrayList<>();
		int position = 0;
		while (position < text.length()) {
			int end = endOfChunk(text, position);
			if (end == position) {
				position++;
			} else {
				if (isProse(text, position, end)) {
					split(text, position, end, found);
				}
				position = end;
			}
		}
		return found;
	}

	/** What stands between blanks. */
	private static int endOfChunk(CharSequence text, int start) {
		int end = start;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** No address of a page or of a person, no file. */
	private static boolean isProse(CharSequence text, int start, int end) {
		for (int i = start; i < end; i++) {
			char unit = text.charAt(i);
			boolean inside = i > start && i < end - 1 && Character.isLetterOrDigit(text.charAt(i + 1));
			if (unit == '@' || unit == '\\' || unit == '_' || inside && (unit == '/' || unit == '.' || unit == ':')
					&& Character.isLetterOrDigit(text.charAt(i - 1))) {
				return false;
			}
		}
		return true;
	}

	private static void split(CharSequence text, int start, int end, List<Word> found) {
		int position = start;
		while (position < end) {
			int from = position;
			while (position < end && isOfWord(text, position, from, end)) {
				position++;
			}
			if (position > from) {
				take(text, from, position, found);
			} else {
				position++;
			}
		}
	}

	private static boolean isOfWord(CharSequence text, int position, int from, int end) {
		char unit = text.charAt(position);
		if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)
				|| Character.getType(unit) == Character.NON_SPACING_MARK
				|| Character.getType(unit) == Character.COMBINING_SPACING_MARK) {
			return true;
		}
		// An apostrophe belongs to a word if the word goes on.
		return (unit == '\'' || unit == '\u2019') && position > from && position + 1 < end
				&& Character.isLetter(text.charAt(position + 1));
	}

	private static void take(CharSequence text, int start, int end, List<Word> found) {
		String word = text.subSequence(start, end).toString();
		boolean letters = word.codePoints().anyMatch(Character::isLetter);
		boolean others = word.codePoints()
				.anyMatch(character -> Character.isDigit(character) || Character.isSupplementaryCodePoint(character));
		if (letters && !others && word.codePointCount(0, word.length()) > 1) {
			found.add(new Word(start, word));
		}
	}
}
