package org.afterglow.ui.attachments.internal.sheets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** The scroll bars of a canvas, and the keys that do the same. */
final class Scrolling {

	private static final int LINE = 48;

	private final Canvas canvas;
	private final Zoom zoom;
	private final Runnable moved;

	Scrolling(Canvas canvas, Zoom zoom, Runnable moved) {
		this.canvas = canvas;
		this.zoom = zoom;
		this.moved = moved;
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> moved.run());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> moved.run());
	}

	int x() {
		return canvas.getHorizontalBar().isVisible() ? canvas.getHorizontalBar().getSelection() : 0;
	}

	int y() {
		return canvas.getVerticalBar().isVisible() ? canvas.getVerticalBar().getSelection() : 0;
	}

	Point room() {
		Rectangle room = canvas.getClientArea();
		return new Point(Math.max(1, room.width), Math.max(1, room.height));
	}

	void layOut() {
		Point room = room();
		Point whole = zoom.whole();
		set(canvas.getHorizontalBar(), room.x, whole.x);
		set(canvas.getVerticalBar(), room.y, whole.y);
	}

	private static void set(ScrollBar bar, int room, int whole) {
		boolean needed = whole > room;
		bar.setVisible(needed);
		if (needed) {
			bar.setValues(Math.min(bar.getSelection(), whole - room), 0, whole, room, LINE, Math.max(LINE, room - LINE));
		} else {
			bar.setSelection(0);
		}
	}

	void to(int x, int y) {
		canvas.getHorizontalBar().setSelection(Math.max(0, x));
		canvas.getVerticalBar().setSelection(Math.max(0, y));
	}

	void key(Event event) {
		int page = Math.max(LINE, room().y - LINE);
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> by(0, LINE);
			case SWT.ARROW_UP -> by(0, -LINE);
			case SWT.ARROW_RIGHT -> by(LINE, 0);
			case SWT.ARROW_LEFT -> by(-LINE, 0);
			case SWT.PAGE_DOWN, ' ' -> by(0, page);
			case SWT.PAGE_UP -> by(0, -page);
			case SWT.HOME -> by(0, -zoom.whole().y);
			case SWT.END -> by(0, zoom.whole().y);
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	private void by(int x, int y) {
		to(x() + x, y() + y);
		moved.run();
	}
}
