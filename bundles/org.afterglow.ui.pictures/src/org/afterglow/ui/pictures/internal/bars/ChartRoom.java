package org.afterglow.ui.pictures.internal.bars;

import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Legend above, bars below it, numbers below those, or at their right where the room is wide. */
public final class ChartRoom extends Layout {

	/** Lines of text that bars and numbers take at least. */
	private static final int LINES = 18;
	private static final double WIDE = 1.9;
	private static final int GAP = 8;
	/** Lines of text that the numbers take at least: in less, scroll bars find no room. */
	private static final int FEWEST = 5;

	private final Control legend;
	private final Control bars;
	private final Control numbers;
	private final IntSupplier wanted;

	/** @param wanted how wide the numbers are with every word */
	public ChartRoom(Control legend, Control bars, Control numbers, IntSupplier wanted) {
		this.legend = legend;
		this.bars = bars;
		this.numbers = numbers;
		this.wanted = wanted;
	}

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean changed) {
		int line = line(composite);
		int wide = width == SWT.DEFAULT ? LINES * line : width;
		return new Point(wide, height == SWT.DEFAULT ? LINES * line : height);
	}

	@Override
	protected void layout(Composite composite, boolean changed) {
		Rectangle room = composite.getClientArea();
		int line = line(composite);
		// Before the first layout there is no room at all.
		room.width = Math.max(room.width, FEWEST * line);
		room.height = Math.max(room.height, 2 * FEWEST * line);
		boolean beside = room.width > WIDE * room.height;
		int aside = beside ? Math.min(wanted.getAsInt(), room.width / 2) : 0;
		int left = room.width - aside - (beside ? GAP : 0);
		int top = legend.computeSize(left, SWT.DEFAULT, changed).y;
		legend.setBounds(room.x, room.y, left, top);
		int below = room.height - top;
		if (beside) {
			bars.setBounds(room.x, room.y + top, left, below);
			numbers.setBounds(room.x + left + GAP, room.y, aside, room.height);
		} else {
			int rows = numbers.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).y;
			int table = Math.min(rows, Math.max(FEWEST * line, below * 2 / 5));
			bars.setBounds(room.x, room.y + top, room.width, below - table - GAP);
			numbers.setBounds(room.x, room.y + room.height - table, room.width, table);
		}
	}

	static int line(Control control) {
		GC gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}
}
