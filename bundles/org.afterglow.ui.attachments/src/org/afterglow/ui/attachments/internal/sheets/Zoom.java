package org.afterglow.ui.attachments.internal.sheets;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How large sheets are shown, and where. Knows no widget.
 */
final class Zoom {

	/** Between two sheets, and around them. */
	static final int GAP = 16;
	private static final double[] STEPS = { 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4, 6, 8 };

	private final Sheets sheets;
	private boolean fit = true;
	private double factor = 1;
	private Point room = new Point(1, 1);
	private int[] tops = {};
	private int width;
	private int height;

	Zoom(Sheets sheets) {
		this.sheets = sheets;
	}

	boolean fits() {
		return fit;
	}

	double factor() {
		return factor;
	}

	void fit() {
		fit = true;
		layOut(room.x, room.y);
	}

	void larger() {
		step(1);
	}

	void smaller() {
		step(-1);
	}

	private void step(int direction) {
		fit = false;
		double now = factor;
		double next = now;
		for (double step : STEPS) {
			if (direction > 0 && step > now * 1.01) {
				next = step;
				break;
			}
			if (direction < 0 && step < now * 0.99) {
				next = step;
			}
		}
		factor = next;
		layOut(room.x, room.y);
	}

	/** Places the sheets in a room of this size. */
	void layOut(int roomWidth, int roomHeight) {
		room = new Point(Math.max(1, roomWidth), Math.max(1, roomHeight));
		if (fit) {
			factor = fitting();
		}
		tops = new int[sheets.count()];
		width = 0;
		int y = GAP;
		for (int i = 0; i < tops.length; i++) {
			tops[i] = y;
			Point size = size(i);
			width = Math.max(width, size.x + 2 * GAP);
			y += size.y + GAP;
		}
		height = y;
	}

	/** One picture is seen whole, and never larger than it is; of pages the widest fills the width, up to a readable size. */
	private double fitting() {
		int widest = 1;
		for (int i = 0; i < sheets.count(); i++) {
			widest = Math.max(widest, sheets.size(i).x);
		}
		double across = (double) Math.max(1, room.x - 2 * GAP) / widest;
		if (sheets.count() > 1) {
			return Math.min(1.5, across);
		}
		double down = (double) Math.max(1, room.y - 2 * GAP) / Math.max(1, sheets.size(0).y);
		return Math.min(1, Math.min(across, down));
	}

	/** Of a sheet as it is shown. */
	Point size(int index) {
		Point size = sheets.size(index);
		return new Point(Math.max(1, (int) Math.round(size.x * factor)), Math.max(1, (int) Math.round(size.y * factor)));
	}

	/** Where a sheet stands, from the top left of all of them. */
	Rectangle place(int index) {
		Point size = size(index);
		return new Rectangle(Math.max(GAP, (Math.max(room.x, width) - size.x) / 2), top(index), size.x, size.y);
	}

	/** All of them are this wide and high. */
	Point whole() {
		return new Point(width, Math.max(height, 1));
	}

	private int top(int index) {
		boolean alone = tops.length == 1 && height < room.y;
		return alone ? (room.y - size(0).y) / 2 : tops[index];
	}

	/** The sheet that most of is seen, or the first of them. */
	int at(int y) {
		int middle = y + room.y / 3;
		int found = 0;
		for (int i = 0; i < tops.length && tops[i] <= middle; i++) {
			found = i;
		}
		return found;
	}
}
