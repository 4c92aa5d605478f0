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

	static void paint(StyledText text, Galley galley, GC gc) {
		Rectangle room = text.getClientArea();
		int left = text.getLeftMargin();
		int wide = room.width - left - text.getRightMargin();
		for (Galley.Row row : galley.rows()) {
			if (row.kind() == Galley.Kind.WORDS || row.kind() == Galley.Kind.CODE) {
				continue;
			}
			int line = text.getLineAtOffset(row.at());
			int top = text.getLinePixel(line);
			int bottom = text.getLinePixel(line + 1);
			if (bottom < 0 || top > room.height) {
				continue;
			}
			switch (row.kind()) {
				case QUOTE -> {
					gc.setBackground(Theme.colour(Tone.DUSK));
					gc.fillRectangle(left, top + row.above(), BAR, bottom - top - row.above());
				}
				case HEAD -> across(gc, Tone.EDGE, left, bottom + text.getLineSpacing() / 2, wide);
				case CELLS, RULE -> across(gc, Tone.LINE, left, bottom + text.getLineSpacing() / 2, wide);
				case WORDS, CODE -> throw new IllegalStateException("nothing is drawn there");
			}
		}
	}

	/**
	 * Paints all of it once more after a jump: how high the lines above are is known only once they were seen, and what was painted before
	 * would stay where they were thought to be.
	 */
	static void anew(StyledText text) {
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				text.redraw();
			}
		});
	}

	private static void across(GC gc, Tone tone, int x, int y, int wide) {
		gc.setForeground(Theme.colour(tone));
		gc.drawLine(x, y, x + wide, y);
	}
}
