package org.afterglow.app.internal.lock;

import org.afterglow.ui.Dates;
import org.afterglow.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The sky of the lock screen in six flat bands, with the name and the date. */
final class Horizon {

	private static final int[] HEIGHTS = { 150, 96, 66, 46, 32, 20 };
	private static final int ALL = 410;
	private static final int NAME_POINTS = 34;
	private static final int DATE_POINTS = 12;
	private static final int MINUTE = 60_000;

	private final Canvas canvas;
	private final int inset;

	Horizon(Composite parent, int inset) {
		this.inset = inset;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.addListener(SWT.Paint, this::paint);
		tick();
	}

	Canvas control() {
		return canvas;
	}

	private void tick() {
		canvas.getDisplay().timerExec(MINUTE, () -> {
			if (!canvas.isDisposed()) {
				canvas.redraw();
				tick();
			}
		});
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle room = canvas.getClientArea();
		int first = firstBand(gc, room.height);
		gc.setBackground(Theme.horizon(0));
		gc.fillRectangle(0, 0, room.width, first);
		int top = first;
		int sum = 0;
		for (int band = 1; band < HEIGHTS.length; band++) {
			sum += HEIGHTS[band];
			int bottom = first + (room.height - first) * sum / (ALL - HEIGHTS[0]);
			gc.setBackground(Theme.horizon(band));
			gc.fillRectangle(0, top, room.width, bottom - top);
			top = bottom;
		}
		name(gc, first);
	}

	/** Its share of the sky, and never less than the name and the date need. */
	private static int firstBand(GC gc, int sky) {
		gc.setFont(Theme.reading(NAME_POINTS));
		int words = gc.getFontMetrics().getHeight();
		gc.setFont(Theme.system(DATE_POINTS));
		words += gc.getFontMetrics().getHeight();
		return Math.min(sky * 4 / 5, Math.max(sky * HEIGHTS[0] / ALL, words * 5 / 4));
	}

	private void name(GC gc, int band) {
		gc.setForeground(Theme.horizonText());
		Font name = Theme.reading(NAME_POINTS);
		gc.setFont(name);
		Point size = gc.textExtent(LockMessages.title);
		gc.setFont(Theme.system(DATE_POINTS));
		Point dateSize = gc.textExtent(date());
		int y = Math.max(0, (band - size.y - dateSize.y) / 2);
		gc.drawText(date(), inset + 2, y + size.y, true);
		gc.setFont(name);
		gc.drawText(LockMessages.title, inset, y, true);
	}

	private static String date() {
		return Dates.ofUser().now();
	}
}
