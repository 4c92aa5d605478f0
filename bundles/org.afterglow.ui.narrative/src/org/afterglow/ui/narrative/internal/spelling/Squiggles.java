package org.afterglow.ui.narrative.internal.spelling;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.TextSpan;
import org.afterglow.spelling.Words.Word;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.narrative.internal.margin.Sight;
import org.afterglow.ui.narrative.internal.page.Lull;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * Wavy lines under unknown words, in the part of the text that is to be seen. What is seen is looked at when it is painted and
 * not known yet, in the background; an idle page costs nothing.
 */
final class Squiggles implements IDocumentListener {

	private static final int QUIET_MILLIS = 250;
	/** Further than this nobody looks for the end of a word. */
	private static final int WORD = 100;

	private final StyledText text;
	private final Speller speller;
	private final UnknownWords unknown = new UnknownWords();
	private final Runnable whenQuiet = this::check;
	private long changes;
	private boolean waiting;
	private int typedAt = -1;

	Squiggles(StyledText text, IDocument document, Speller speller) {
		this.text = text;
		this.speller = speller;
		document.addDocumentListener(this);
		text.addListener(SWT.Dispose, event -> document.removeDocumentListener(this));
		text.addPaintListener(this::paint);
		text.addCaretListener(event -> caretMoved(event.caretOffset));
		text.addListener(SWT.FocusOut, event -> caretMoved(-1));
		speller.listen(text, this::again);
	}

	/** The unknown word at the position, if it is to be seen. */
	Optional<Word> at(int position) {
		return unknown.at(position);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// What was is not needed.
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int inserted = event.getText() == null ? 0 : event.getText().length();
		unknown.changed(event.getOffset(), event.getLength(), inserted);
		typedAt = event.getOffset() + inserted;
		changes++;
	}

	/** Another dictionary, or other words of the practice. */
	private void again() {
		unknown.forget();
		changes++;
		text.redraw();
	}

	/** A word is judged when it has been written. */
	private void caretMoved(int caret) {
		Optional<Word> typed = unknown.at(typedAt);
		if (typedAt >= 0 && caret != typedAt) {
			typedAt = -1;
			typed.ifPresent(word -> text.redraw());
		}
	}

	private void paint(PaintEvent event) {
		if (speller.checking().isEmpty() || text.getCharCount() == 0) {
			return;
		}
		TextSpan seen = seen();
		if (!unknown.covers(seen.start(), seen.end())) {
			soon();
		}
		event.gc.setForeground(Theme.highContrast() ? text.getForeground() : Theme.colour(Tone.STRAW));
		event.gc.setLineWidth(1);
		// A key paints its own lines anew, not the page.
		int from = Math.max(seen.start(), text.getOffsetAtLine(text.getLineIndex(event.y)));
		int below = text.getLineIndex(event.y + event.height) + 1;
		int to = Math.min(seen.end(), below < text.getLineCount() ? text.getOffsetAtLine(below) : text.getCharCount());
		for (Word word : unknown.all()) {
			if (word.end() > from && word.start() < to && word.end() <= text.getCharCount() && !isBeingWritten(word)) {
				underline(event.gc, word);
			}
		}
	}

	private boolean isBeingWritten(Word word) {
		return text.isFocusControl() && typedAt == text.getCaretOffset() && word.start() <= typedAt && typedAt <= word.end();
	}

	private void underline(GC gc, Word word) {
		Point start = text.getLocationAtOffset(word.start());
		Point end = text.getLocationAtOffset(word.end());
		// At the end of a line the place behind a word may be said to be on the next one.
		int right = end.y == start.y && end.x > start.x ? end.x : text.getTextBounds(word.start(), word.end() - 1).width + start.x;
		int wave = Math.max(2, text.getLineHeight() / 9);
		int y = start.y + text.getBaseline(word.start()) + wave;
		int count = Math.max(1, (right - start.x) / wave);
		int[] points = new int[2 * (count + 1)];
		for (int i = 0; i <= count; i++) {
			points[2 * i] = start.x + i * wave;
			points[2 * i + 1] = i % 2 == 0 ? y : y - wave + 1;
		}
		gc.drawPolyline(points);
	}

	private TextSpan seen() {
		Sight sight = Sight.of(text, text.getClientArea().height);
		return new TextSpan(sight.first(), Math.max(sight.first() + 1, Math.min(sight.last(), text.getCharCount())));
	}

	private void soon() {
		if (!Lull.of(text).takes(whenQuiet) && !waiting) {
			waiting = true;
			text.getDisplay().timerExec(QUIET_MILLIS, whenQuiet);
		}
	}

	private void check() {
		waiting = false;
		Optional<Checking> checking = text.isDisposed() ? Optional.empty() : speller.checking();
		if (checking.isEmpty() || text.getCharCount() == 0) {
			return;
		}
		TextSpan stretch = wholeWords(seen());
		String words = text.getTextRange(stretch.start(), stretch.length());
		long asked = changes;
		Jobs.start(text, Messages.checking, monitor -> checking.get().unknownIn(words, stretch.start()),
				found -> take(stretch, found, asked), Failures::log);
	}

	/** What is seen, with the rest of the words at its ends. */
	private TextSpan wholeWords(TextSpan seen) {
		int least = Math.max(0, seen.start() - WORD);
		int most = Math.min(text.getCharCount(), seen.end() + WORD);
		String around = text.getTextRange(least, most - least);
		int start = seen.start() - least;
		int end = Math.min(seen.end() - least, around.length());
		while (start > 0 && !Character.isWhitespace(around.charAt(start - 1))) {
			start--;
		}
		while (end < around.length() && !Character.isWhitespace(around.charAt(end))) {
			end++;
		}
		return new TextSpan(least + start, least + Math.max(start + 1, end));
	}

	private void take(TextSpan stretch, List<Word> found, long asked) {
		if (asked == changes) {
			boolean same = unknown.all().equals(found);
			unknown.found(stretch.start(), stretch.end(), found);
			if (!same) {
				text.redraw();
			}
		} else {
			soon();
		}
	}
}
