package org.afterglow.ui.help.internal.reader;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Bars beside quotations and lines below the rows of tables. */
final class Marginalia {

	private static final int BAR = 3;

	private Marginalia() {
	}

	/** A row of the galley is a line of the text. */
	static void paint(StyledText text, Galley galley, GC gc) {
		Rectangle room = text.getClientArea();
		int left = text.getLeftMargin();
		int wide = room.width - left - text.getRightMargin();
		int last = Math.min(text.getLineIndex(room.height), galley.rows().size() - 1);
		for (int line = text.getLineIndex(0); line <= last; line++) {
			Galley.Row row = galley.rows().get(line);
			int top = text.getLinePixel(line) + row.above();
			int bottom = text.getLinePixel(line + 1);
			switch (row.kind()) {
				case QUOTE -> {
					gc.setBackground(Theme.colour(Tone.DUSK));
					gc.fillRectangle(left, top, BAR, bottom - top);
				}
				case HEAD -> across(gc, Tone.EDGE, left, bottom + text.getLineSpacing() / 2, wide);
				case CELLS, RULE -> across(gc, Tone.LINE, left, bottom + text.getLineSpacing() / 2, wide);
				case WORDS, CODE -> {
					// Nothing is beside them.
				}
			}
		}
	}

	private static void across(GC gc, Tone tone, int x, int y, int wide) {
		gc.setForeground(Theme.colour(tone));
		gc.drawLine(x, y, x + wide, y);
	}
}
