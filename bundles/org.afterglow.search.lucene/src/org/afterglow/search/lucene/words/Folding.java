package org.afterglow.search.lucene.words;

import java.text.Normalizer;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes words equal that differ in case, accents, ligatures, width or the way they are put together out of characters. The same in every locale.
 */
public final class Folding {
	/** One character may fold to this many. */
	private static final int WIDEST = 4;

	private Folding() {
	}

	/** The folded word. Empty only for an empty one. */
	public static String fold(String word) {
		if (isPlain(word)) {
			return word;
		}
		String bare = withoutMarks(Normalizer.normalize(word, Normalizer.Form.NFKD));
		char[] folded = new char[bare.length() * WIDEST];
		int length = ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, folded, 0, bare.length());
		String result = caseless(new String(folded, 0, length));
		return result.isEmpty() ? word : result;
	}

	private static boolean isPlain(String word) {
		for (int i = 0; i < word.length(); i++) {
			char unit = word.charAt(i);
			if (unit > 0x7F || unit >= 'A' && unit <= 'Z') {
				return false;
			}
		}
		return true;
	}

	private static String withoutMarks(String decomposed) {
		var bare = new StringBuilder(decomposed.length());
		decomposed.codePoints().filter(point -> !isMark(point)).forEach(bare::appendCodePoint);
		return bare.toString();
	}

	/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel marks of Arabic. In other scripts marks are letters. */
	private static boolean isMark(int point) {
		return point >= 0x0300 && point <= 0x036F || point >= 0x0591 && point <= 0x05C7 && point != 0x05BE || point >= 0x064B && point <= 0x065F
				|| point == 0x0670;
	}

	/** Through the capital, so that both small sigmas and both i of Turkish become one. */
	private static String caseless(String text) {
		var small = new StringBuilder(text.length());
		text.codePoints().map(point -> Character.toLowerCase(Character.toUpperCase(point))).forEach(small::appendCodePoint);
		return small.toString();
	}
}
