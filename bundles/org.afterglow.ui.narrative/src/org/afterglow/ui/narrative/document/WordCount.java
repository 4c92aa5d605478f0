package org.afterglow.ui.narrative.document;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/**
 * Number of words, kept up with each change at a cost that does not grow with the text. A word is what stands between
 * blanks.
 */
final class WordCount {

	private int count;

	WordCount(String text) {
		count = countIn(text);
	}

	int count() {
		return count;
	}

	/** @param document after the change */
	void changed(IDocument document, TextChange change) {
		try {
			int start = change.offset();
			int end = start + change.inserted().length();
			String left = start > 0 ? document.get(start - 1, 1) : "";
			String right = end < document.getLength() ? document.get(end, 1) : "";
			// One neighbour on each side tells whether the words at the edges go on outside.
			count += countIn(left + change.inserted() + right) - countIn(left + change.removed() + right);
		} catch (BadLocationException e) {
			throw new IllegalStateException("a change outside the text", e);
		}
	}

	static int countIn(String text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			boolean blank = Character.isWhitespace(text.charAt(i));
			if (!blank && !inside) {
				words++;
			}
			inside = !blank;
		}
		return words;
	}
}
