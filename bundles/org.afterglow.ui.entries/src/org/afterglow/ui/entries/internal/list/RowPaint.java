package org.afterglow.ui.entries.internal.list;

import static org.afterglow.ui.window.TwoLineRows.PADDING;

import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.window.TwoLineRows;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;

/** Paints an entry in two lines: what it is called, below it when; at the right what it says in short. */
final class RowPaint {

	private RowPaint() {
	}

	static void on(Table table) {
		TwoLineRows.on(table, JFaceResources::getDefaultFont, 0, (gc, data, room, selected) -> {
			if (data instanceof Listing.Row row) {
				paint(gc, row, room, selected);
			}
		});
	}

	private static void paint(GC gc, Listing.Row row, Rectangle room, boolean selected) {
		gc.setFont(Theme.small());
		gc.setForeground(Theme.colour(selected ? Tone.INK2 : Tone.INK3));
		String aside = Shortened.end(gc, row.aside(), room.width / 3);
		int asideWidth = aside.isEmpty() ? 0 : gc.textExtent(aside).x + 2 * PADDING;
		int small = gc.getFontMetrics().getHeight();
		if (!aside.isEmpty()) {
			gc.drawText(aside, room.x + room.width - asideWidth + 2 * PADDING, room.y + (room.height - small) / 2, true);
		}
		gc.drawText(Shortened.end(gc, row.when(), room.width - asideWidth), room.x, room.y + room.height - PADDING - small, true);
		gc.setFont(JFaceResources.getDefaultFont());
		gc.setForeground(Theme.colour(Tone.INK));
		gc.drawText(Shortened.end(gc, row.title(), room.width - asideWidth), room.x, room.y + PADDING, true);
	}
}
