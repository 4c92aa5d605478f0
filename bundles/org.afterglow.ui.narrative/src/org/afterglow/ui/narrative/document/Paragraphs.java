package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.NarrativeText;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** Paragraphs too long to be written in: one unbroken line costs more at each key the longer it is. */
public final class Paragraphs {

	/** A paragraph with more characters is shown but not written in. */
	public static final int LONGEST = 20_000;

	private static final int WANTED = 2_000;

	private Paragraphs() {
	}

	/** True if some paragraph is longer than one can write in. */
	public static boolean tooLongIn(String text) {
		int start = 0;
		while (start < text.length()) {
			int end = end(text, start);
			if (end - start > LONGEST) {
				return true;
			}
			start = end + 1;
		}
		return false;
	}

	/** True if the paragraph there is longer than one can write in. */
	public static boolean tooLongAt(IDocument document, int offset) {
		try {
			return document.getLineInformationOfOffset(offset).getLength() > LONGEST;
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("outside the text: " + offset, e);
		}
	}

	/**
	 * Where to insert line ends, one after the other, so that no paragraph is too long: after a sentence, else after a word,
	 * else anywhere. The middle comes first: what is left to be shown anew gets shorter quickly.
	 */
	static List<Integer> insertions(String text) {
		List<Integer> breaks = breaks(text);
		List<Integer> insertions = new ArrayList<>();
		halve(breaks, 0, breaks.size(), new boolean[breaks.size()], insertions);
		return insertions;
	}

	private static void halve(List<Integer> breaks, int from, int to, boolean[] done, List<Integer> insertions) {
		if (from < to) {
			int middle = (from + to) / 2;
			int before = 0;
			for (int i = 0; i < middle; i++) {
				before += done[i] ? 1 : 0;
			}
			insertions.add(breaks.get(middle) + before);
			done[middle] = true;
			halve(breaks, from, middle, done, insertions);
			halve(breaks, middle + 1, to, done, insertions);
		}
	}

	/** Where to break the paragraphs that are too long, in order. */
	static List<Integer> breaks(String text) {
		List<Integer> breaks = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = end(text, start);
			if (end - start > LONGEST) {
				breaksWithin(text, start, end, breaks);
			}
			start = end + 1;
		}
		return breaks;
	}

	private static void breaksWithin(String text, int start, int end, List<Integer> breaks) {
		int from = start;
		while (end - from > WANTED) {
			from = breakAfter(text, from, from + WANTED);
			breaks.add(from);
		}
	}

	private static int breakAfter(String text, int from, int latest) {
		int word = -1;
		for (int i = latest; i > from + 1; i--) {
			if (Character.isWhitespace(text.charAt(i - 1))) {
				word = Math.max(word, i);
				if (".!?\u2026\u201D\"".indexOf(text.charAt(i - 2)) >= 0) {
					return i;
				}
			}
		}
		if (word > 0) {
			return word;
		}
		return NarrativeText.isBoundary(text, latest) ? latest : latest - 1;
	}

	private static int end(String text, int start) {
		int end = text.indexOf('\n', start);
		return end < 0 ? text.length() : end;
	}
}
