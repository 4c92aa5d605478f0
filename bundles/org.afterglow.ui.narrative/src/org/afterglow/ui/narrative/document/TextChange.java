package org.afterglow.ui.narrative.document;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.TextSpan;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;

/**
 * One replacement in the text, and what it does to a span: a cut, then an insertion where the cut was.
 *
 * @param offset UTF-16 position where both happen
 * @param removed words cut out; may be empty
 * @param inserted words put in; may be empty
 */
record TextChange(int offset, String removed, String inserted) {

	TextChange {
		Objects.requireNonNull(removed);
		Objects.requireNonNull(inserted);
		if (offset < 0) {
			throw new IllegalArgumentException("offset must not be negative: " + offset);
		}
	}

	/** What the event, which has not happened yet, will do. */
	static TextChange of(DocumentEvent event) {
		try {
			String inserted = event.getText() == null ? "" : event.getText();
			return new TextChange(event.getOffset(), event.getDocument().get(event.getOffset(), event.getLength()), inserted);
		} catch (BadLocationException e) {
			throw new IllegalStateException("a change outside the text", e);
		}
	}

	/** The change that takes this one back. */
	TextChange reversed() {
		return new TextChange(offset, inserted, removed);
	}

	/**
	 * Where the span is after the change; empty if every one of its characters was cut out. What is inserted at an edge
	 * stays outside.
	 */
	Optional<TextSpan> applyTo(TextSpan span) {
		return applied(span.start(), span.end(), offset, removed.length(), inserted.length());
	}

	static Optional<TextSpan> applied(int start, int end, int offset, int cut, int inserted) {
		int from = afterCut(start, offset, cut);
		int to = afterCut(end, offset, cut);
		if (from == to) {
			return Optional.empty();
		}
		return Optional.of(new TextSpan(from >= offset ? from + inserted : from, to > offset ? to + inserted : to));
	}

	private static int afterCut(int position, int offset, int cut) {
		return position <= offset ? position : Math.max(offset, position - cut);
	}
}
