package org.afterglow.ui;

import java.util.function.IntFunction;

import org.eclipse.swt.graphics.GC;

/**
 * Words that are painted, in the room there is: what does not fit is left out, and three dots say so.
 *
 * @since 1.0
 */
public final class Shortened {

	private static final String DOTS = "\u2026";
	/** Nobody sees more of a row, and a passage may be a page long. */
	private static final int MOST = 2_000;
	/** Of fewer letters than these an end says nothing. */
	private static final int FEW = 6;

	private Shortened() {
	}

	/** The begin of the words in so many pixels of the font that is set. */
	public static String end(GC gc, String words, int pixels) {
		int[] letters = words.codePoints().limit(MOST).toArray();
		return fitting(gc, words, pixels, letters.length, kept -> new String(letters, 0, kept).stripTrailing() + DOTS);
	}

	/** Begin and end of the words in so many pixels of the font that is set: names often differ at their end. */
	public static String middle(GC gc, String words, int pixels) {
		int[] letters = words.codePoints().toArray();
		return fitting(gc, words, pixels, letters.length, kept -> {
			int tail = kept < FEW ? 0 : kept / 3;
			return new String(letters, 0, kept - tail).stripTrailing() + DOTS
					+ new String(letters, letters.length - tail, tail).stripLeading();
		});
	}

	/** As many letters as fit, and one at least. */
	private static String fitting(GC gc, String words, int pixels, int letters, IntFunction<String> kept) {
		if (letters < 2 || words.length() <= 2 * MOST && gc.textExtent(words).x <= pixels) {
			return words;
		}
		int least = 1;
		int most = letters - 1;
		while (least < most) {
			int middle = (least + most + 1) / 2;
			if (gc.textExtent(kept.apply(middle)).x <= pixels) {
				least = middle;
			} else {
				most = middle - 1;
			}
		}
		return kept.apply(least);
	}
}
