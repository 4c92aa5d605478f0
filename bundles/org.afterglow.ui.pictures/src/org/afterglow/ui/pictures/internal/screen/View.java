package org.afterglow.ui.pictures.internal.screen;

import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Spot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** Which piece of a scene is seen, and how large. */
final class View {

	private static final double[] STEPS = { 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4 };
	private static final int LINE = 48;
	/** Room left of and above what goes beyond the corner, in units. */
	private static final double MARGIN = 16;

	private final Canvas canvas;
	private double unit = 1;
	private double zoom = 1;
	/** The upper left corner of everything that can be scrolled to. */
	private Spot corner = new Spot(0, 0);
	/** What is to be at the upper left after a step. */
	private Spot wished = new Spot(0, 0);

	View(Canvas canvas, Runnable scrolled) {
		this.canvas = canvas;
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled.run());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled.run());
	}

	double zoom() {
		return zoom;
	}

	double unit() {
		return unit;
	}

	private double scale() {
		return unit * zoom;
	}

	/** Lays out for a scene and letters. What was at a place of the window stays there. */
	void layOut(Area scene, double pixelsOfUnit) {
		double ratio = pixelsOfUnit / unit;
		unit = pixelsOfUnit;
		Spot before = corner();
		corner = new Spot(scene.x() < 0 ? scene.x() - MARGIN : 0, scene.y() < 0 ? scene.y() - MARGIN : 0);
		Rectangle room = canvas.getClientArea();
		set(canvas.getHorizontalBar(), room.width, (int) Math.ceil((scene.right() - corner.x()) * scale()));
		set(canvas.getVerticalBar(), room.height, (int) Math.ceil((scene.bottom() - corner.y()) * scale()));
		if (ratio == 1) {
			scrollTo(before);
		}
	}

	private static void set(ScrollBar bar, int room, int whole) {
		boolean needed = whole > room && room > 0;
		if (bar.isVisible() != needed) {
			bar.setVisible(needed);
		}
		if (needed) {
			bar.setValues(Math.min(bar.getSelection(), whole - room), 0, whole, room, LINE, Math.max(LINE, room - LINE));
		} else {
			bar.setSelection(0);
		}
	}

	/** What of the scene is at the upper left of the window. */
	Spot corner() {
		return corner.moved(selection(canvas.getHorizontalBar()) / scale(), selection(canvas.getVerticalBar()) / scale());
	}

	private static int selection(ScrollBar bar) {
		return bar.isVisible() ? bar.getSelection() : 0;
	}

	private void scrollTo(Spot upperLeft) {
		canvas.getHorizontalBar().setSelection((int) Math.round(Math.max(0, (upperLeft.x() - corner.x()) * scale())));
		canvas.getVerticalBar().setSelection((int) Math.round(Math.max(0, (upperLeft.y() - corner.y()) * scale())));
	}

	void scroll(int across, int down) {
		Spot now = corner();
		scrollTo(now.moved(across * LINE / scale(), down * LINE / scale()));
	}

	/** Scrolls as little as shows this whole, or its beginning. */
	void reveal(Area area) {
		Rectangle room = canvas.getClientArea();
		Spot now = corner();
		double width = room.width / scale();
		double height = room.height / scale();
		scrollTo(new Spot(reveal(now.x(), width, area.x() - MARGIN / 2, area.right() + MARGIN / 2),
				reveal(now.y(), height, area.y() - MARGIN / 2, area.bottom() + MARGIN / 2)));
	}

	private static double reveal(double from, double room, double first, double last) {
		if (first < from || last - first > room) {
			return first;
		}
		return last > from + room ? last - room : from;
	}

	/** In the scene. */
	Spot spot(int x, int y) {
		return corner().moved(x / scale(), y / scale());
	}

	/** In the window. */
	Rectangle place(Area area) {
		Spot now = corner();
		int x = (int) Math.floor((area.x() - now.x()) * scale());
		int y = (int) Math.floor((area.y() - now.y()) * scale());
		return new Rectangle(x, y, (int) Math.ceil((area.right() - now.x()) * scale()) - x,
				(int) Math.ceil((area.bottom() - now.y()) * scale()) - y);
	}

	/** A step larger or smaller; the spot under this point stays there once it is laid out again. */
	boolean step(int direction, Point still) {
		double next = zoom;
		for (double each : STEPS) {
			if (direction > 0 && each > zoom * 1.01) {
				next = each;
				break;
			}
			if (direction < 0 && each < zoom * 0.99) {
				next = each;
			}
		}
		return to(next, still);
	}

	boolean to(double wanted, Point still) {
		if (wanted == zoom) {
			return false;
		}
		Spot under = spot(still.x, still.y);
		zoom = wanted;
		wished = under.moved(-still.x / scale(), -still.y / scale());
		return true;
	}

	/** After a step, when the scene was laid out in its new size. */
	void settle() {
		scrollTo(wished);
	}
}
