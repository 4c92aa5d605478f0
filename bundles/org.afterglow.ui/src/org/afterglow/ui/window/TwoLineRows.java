package org.afterglow.ui.window;

import java.util.function.Supplier;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/**
 * Rows of two lines in a view, one of them small: as high as their letters need, on the ground of the view; the selected one tinted,
 * with a bar at its left. What stands in a row is painted by whoever knows it. UI thread only.
 */
public final class TwoLineRows {

	/** Width of a bar at the left of something. */
	public static final int BAR = 3;
	/** What stays free around what is painted. */
	public static final int PADDING = 6;

	/** Paints what stands in a row. */
	@FunctionalInterface
	public interface Painter {
		/** @param room without bar and padding at the sides; nothing outside of the row is painted */
		void paint(GC gc, Object data, Rectangle room, boolean selected);
	}

	private final Table table;
	private final Painter painter;

	private TwoLineRows(Table table, Painter painter) {
		this.table = table;
		this.painter = painter;
	}

	/**
	 * Paints from now on.
	 *
	 * @param large face of the line that is not small
	 * @param between pixels between the lines
	 */
	public static void on(Table table, Supplier<Font> large, int between, Painter painter) {
		TwoLineRows rows = new TwoLineRows(table, painter);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, height(event.gc, large.get(), between)));
		table.addListener(SWT.EraseItem, rows::ground);
		table.addListener(SWT.PaintItem, rows::row);
	}

	private static int height(GC gc, Font large, int between) {
		gc.setFont(large);
		int line = gc.getFontMetrics().getHeight();
		gc.setFont(Theme.small());
		return line + gc.getFontMetrics().getHeight() + between + 2 * PADDING;
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
		Object data = event.item.getData();
		if (data != null) {
			Rectangle room = table.getClientArea();
			event.gc.setClipping(room.x, event.y, room.width, event.height);
			painter.paint(event.gc, data, new Rectangle(room.x + BAR + PADDING, event.y, room.width - BAR - 2 * PADDING, event.height),
					table.isSelected(event.index));
		}
	}
}
