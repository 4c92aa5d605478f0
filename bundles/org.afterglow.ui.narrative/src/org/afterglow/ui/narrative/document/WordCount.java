package org.afterglow.ui.narrative.document;

import org.afterglow.records.NarrativeSummary;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** Number of words as lists count them, kept up with each change at a cost that does not grow with the text. */
final class WordCount {

	private int count;

	WordCount(String text) {
		count = NarrativeSummary.wordsIn(text);
	}

	int count() {
		return count;
	}

	/** @param document after the change */
	void changed(IDocument document, TextChange change) {
		try {
			// Words at the edges may go on outside: look at them from blank to blank.
			int start = change.offset();
			int end = start + change.inserted().length();
			String left = document.get(blankBefore(document, start), start - blankBefore(document, start));
			String right = document.get(end, blankAfter(document, end) - end);
			count += NarrativeSummary.wordsIn(left + change.inserted() + right)
					- NarrativeSummary.wordsIn(left + change.removed() + right);
		} catch (BadLocationException e) {
			throw new IllegalStateException("a change outside the text", e);
		}
	}

	private static int blankBefore(IDocument document, int position) throws BadLocationException {
		int start = position;
		while (start > 0 && !Character.isWhitespace(document.getChar(start - 1))) {
			start--;
		}
		return start;
	}

	private static int blankAfter(IDocument document, int position) throws BadLocationException {
		int end = position;
		while (end < document.getLength() && !Character.isWhitespace(document.getChar(end))) {
			end++;
		}
		return end;
	}
}
