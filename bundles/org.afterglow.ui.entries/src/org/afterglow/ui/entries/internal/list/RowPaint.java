package org.afterglow.ui.entries.internal.list;

import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Paints an entry in two lines: what it is called, below it when; at the right what it says in short. */
final class RowPaint {

	private static final int BAR = 3;
	private static final int PADDING = 6;

	private final Table table;

	private RowPaint(Table table) {
		this.table = table;
	}

	static void on(Table table) {
		RowPaint paint = new RowPaint(table);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, height(event.gc)));
		table.addListener(SWT.EraseItem, paint::ground);
		table.addListener(SWT.PaintItem, paint::row);
	}

	private static int height(GC gc) {
		gc.setFont(JFaceResources.getDefaultFont());
		int title = gc.getFontMetrics().getHeight();
		gc.setFont(Theme.small());
		return title + gc.getFontMetrics().getHeight() + 2 * PADDING;
	}

	private void ground(Event event) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		Rectangle room = table.getClientArea();
		event.gc.setClipping(room.x, event.y, room.width, event.height);
		event.gc.setBackground(Theme.colour(selected ? Tone.DUSK_TINT : Tone.PANEL));
		event.gc.fillRectangle(room.x, event.y, room.width, event.height);
		if (selected) {
			event.gc.setBackground(Theme.colour(Tone.DUSK));
			event.gc.fillRectangle(room.x, event.y, BAR, event.height);
		}
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND | SWT.FOCUSED);
	}

	private void row(Event event) {
		if (!(event.item.getData() instanceof Listing.Row row)) {
			return;
		}
		boolean selected = table.isSelected(event.index);
		Rectangle room = table.getClientArea();
		GC gc = event.gc;
		gc.setClipping(room.x, event.y, room.width, event.height);
		int left = room.x + BAR + PADDING;
		int right = room.x + room.width - PADDING;
		gc.setFont(Theme.small());
		gc.setForeground(Theme.colour(selected ? Tone.INK2 : Tone.INK3));
		String aside = Shortened.end(gc, row.aside(), room.width / 3);
		int asideWidth = aside.isEmpty() ? 0 : gc.textExtent(aside).x + 2 * PADDING;
		int small = gc.getFontMetrics().getHeight();
		if (!aside.isEmpty()) {
			gc.drawText(aside, right - asideWidth + 2 * PADDING, event.y + (event.height - small) / 2, true);
		}
		gc.drawText(Shortened.end(gc, row.when(), right - left - asideWidth), left, event.y + event.height - PADDING - small, true);
		gc.setFont(JFaceResources.getDefaultFont());
		gc.setForeground(Theme.colour(Tone.INK));
		gc.drawText(Shortened.end(gc, row.title(), right - left - asideWidth), left, event.y + PADDING, true);
	}
}
