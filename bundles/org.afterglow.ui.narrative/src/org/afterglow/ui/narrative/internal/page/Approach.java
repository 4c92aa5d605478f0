package org.afterglow.ui.narrative.internal.page;

import org.eclipse.swt.custom.StyledText;

/**
 * Scrolls to a place in a text, a stretch at a time: what lies between has to be broken into lines first, and in a book that
 * would keep the window waiting.
 */
public final class Approach {

	private static final int STRETCH = 400;

	private Approach() {
	}

	/** Brings the offset a third down from the top, so that what comes before can be read; then runs what comes next. */
	public static void to(StyledText text, int offset, Runnable then) {
		if (text.isDisposed()) {
			return;
		}
		int line = text.getLineAtOffset(Math.min(offset, text.getCharCount()));
		int top = text.getTopIndex();
		if (Math.abs(line - top) <= STRETCH) {
			then.run();
			settle(text, Math.min(offset, text.getCharCount()));
			return;
		}
		text.setTopIndex(line > top ? Math.min(line, top + STRETCH) : Math.max(line, top - STRETCH));
		// At the end of the text the top line cannot go further.
		if (text.getTopIndex() == top) {
			then.run();
			settle(text, Math.min(offset, text.getCharCount()));
		} else {
			text.getDisplay().asyncExec(() -> to(text, offset, then));
		}
	}

	private static void settle(StyledText text, int offset) {
		int above = text.getClientArea().height / 3;
		int y = text.getLocationAtOffset(offset).y;
		if (y >= text.getTopMargin() && y < 2 * above) {
			return;
		}
		int line = text.getLineAtOffset(offset);
		int lines = 0;
		int room = above;
		while (line - lines > 0 && room > 0) {
			lines++;
			room -= heightOf(text, line - lines);
		}
		if (line == lines) {
			// With the room above the first line.
			text.setTopPixel(0);
		} else {
			text.setTopIndex(line - lines);
		}
	}

	private static int heightOf(StyledText text, int line) {
		return Math.max(1, text.getLinePixel(line + 1) - text.getLinePixel(line));
	}
}
