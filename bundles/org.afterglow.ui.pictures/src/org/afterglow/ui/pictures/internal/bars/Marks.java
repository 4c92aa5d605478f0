package org.afterglow.ui.pictures.internal.bars;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** How lines of a chart are drawn. */
final class Marks {

	private static final int WIDTH = 2;

	private Marks() {
	}

	/** A line with short ends, so that it is told from a bar and from the grid without its colour. */
	static void target(GC gc, int from, int to, int y) {
		int before = gc.getLineWidth();
		gc.setLineWidth(WIDTH);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawLine(from, y, to, y);
		gc.drawLine(from, y - WIDTH, from, y + WIDTH);
		gc.drawLine(to, y - WIDTH, to, y + WIDTH);
		gc.setLineWidth(before);
	}
}
