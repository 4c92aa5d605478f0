package org.afterglow.search.query;

/** What counts as a word. */
final class QueryWords {

	private QueryWords() {
	}

	/** True if there is a letter, a digit or a picture in it: anything an index keeps. */
	static boolean anyIn(String text) {
		return text.codePoints().anyMatch(point -> Character.isLetterOrDigit(point) || picture(point));
	}

	/** Digits, # and * are emoji too, as the feet of keycaps: those below U+00FF are left to the rule for letters. */
	private static boolean picture(int point) {
		return point > 0xFF && Character.isEmoji(point);
	}
}
