package org.afterglow.ui.pictures.internal;

import java.io.IOException;
import java.util.List;

import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Form;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;

/** The outlines of forms, lines and arrows, the same on the screen, in files and in print. */
public final class Outline {

	/** Radius of what the workbench paints itself. */
	public static final double RADIUS = 4;

	/** How far the handles of a quarter circle reach. */
	private static final double QUARTER = 0.5523;
	private static final double ARROW_LENGTH = 8;
	private static final double ARROW_HALF = 4;

	private Outline() {
	}

	public static void draw(Form form, Area area, Pen pen) throws IOException {
		switch (form) {
			case RECTANGLE -> rounded(area, 0, pen);
			case BOX -> rounded(area, RADIUS, pen);
			case ROUNDED -> rounded(area, Math.min(area.width(), area.height()) / 2, pen);
			case ELLIPSE -> ellipse(area, pen);
			case HEXAGON -> {
				double in = Math.min(area.width() / 2, area.height() * 0.27);
				polygon(pen, area.x() + in, area.y(), area.right() - in, area.y(), area.right(), area.middle().y(), area.right() - in,
						area.bottom(), area.x() + in, area.bottom(), area.x(), area.middle().y());
			}
			case DIAMOND -> polygon(pen, area.middle().x(), area.y(), area.right(), area.middle().y(), area.middle().x(), area.bottom(),
					area.x(), area.middle().y());
		}
	}

	/** Radii a form has around its corners when its area is grown, so that rings follow it. */
	public static void ring(Form form, Area area, double gap, Pen pen) throws IOException {
		Area around = area.grown(gap);
		if (form == Form.BOX || form == Form.RECTANGLE) {
			rounded(around, (form == Form.BOX ? RADIUS : 0) + gap / 2, pen);
		} else {
			draw(form, around, pen);
		}
	}

	private static void polygon(Pen pen, double... points) throws IOException {
		pen.move(points[0], points[1]);
		for (int i = 2; i < points.length; i += 2) {
			pen.line(points[i], points[i + 1]);
		}
		pen.close();
	}

	private static void rounded(Area area, double wanted, Pen pen) throws IOException {
		double radius = Math.min(wanted, Math.min(area.width(), area.height()) / 2);
		if (radius <= 0) {
			polygon(pen, area.x(), area.y(), area.right(), area.y(), area.right(), area.bottom(), area.x(), area.bottom());
			return;
		}
		double rest = radius * (1 - QUARTER);
		double left = area.x();
		double top = area.y();
		double right = area.right();
		double bottom = area.bottom();
		pen.move(left + radius, top);
		pen.line(right - radius, top);
		pen.curve(right - rest, top, right, top + rest, right, top + radius);
		pen.line(right, bottom - radius);
		pen.curve(right, bottom - rest, right - rest, bottom, right - radius, bottom);
		pen.line(left + radius, bottom);
		pen.curve(left + rest, bottom, left, bottom - rest, left, bottom - radius);
		pen.line(left, top + radius);
		pen.curve(left, top + rest, left + rest, top, left + radius, top);
		pen.close();
	}

	private static void ellipse(Area area, Pen pen) throws IOException {
		Spot middle = area.middle();
		double across = area.width() / 2 * QUARTER;
		double down = area.height() / 2 * QUARTER;
		pen.move(middle.x(), area.y());
		pen.curve(middle.x() + across, area.y(), area.right(), middle.y() - down, area.right(), middle.y());
		pen.curve(area.right(), middle.y() + down, middle.x() + across, area.bottom(), middle.x(), area.bottom());
		pen.curve(middle.x() - across, area.bottom(), area.x(), middle.y() + down, area.x(), middle.y());
		pen.curve(area.x(), middle.y() - down, middle.x() - across, area.y(), middle.x(), area.y());
		pen.close();
	}

	/** The line itself; where an arrow is, it ends inside of that. */
	public static void draw(Shape.Line line, Pen pen) throws IOException {
		List<Spot> spots = line.spots();
		Spot start = line.startArrow() ? back(spots.getFirst(), spots.get(1)) : spots.getFirst();
		Spot end = line.endArrow() ? back(spots.getLast(), spots.get(spots.size() - 2)) : spots.getLast();
		pen.move(start.x(), start.y());
		for (Spot spot : spots.subList(1, spots.size() - 1)) {
			pen.line(spot.x(), spot.y());
		}
		pen.line(end.x(), end.y());
	}

	private static Spot back(Spot tip, Spot before) {
		double length = tip.to(before);
		return length == 0 ? tip : tip.towards(before, Math.min(1, ARROW_LENGTH / 2 / length));
	}

	/** The arrow out of the start of a line, to be filled. */
	public static void startArrow(Shape.Line line, Pen pen) throws IOException {
		arrow(line.spots().getFirst(), behind(line.spots()), line.stroke().width(), pen);
	}

	/** The arrow out of the end of a line, to be filled. */
	public static void endArrow(Shape.Line line, Pen pen) throws IOException {
		arrow(line.spots().getLast(), behind(line.spots().reversed()), line.stroke().width(), pen);
	}

	/** Where the line comes from over the length of an arrow: its last piece alone may be shorter. */
	private static Spot behind(List<Spot> spots) {
		return spots.stream().skip(1).filter(each -> each.to(spots.getFirst()) >= ARROW_LENGTH).findFirst().orElse(spots.getLast());
	}

	private static void arrow(Spot tip, Spot from, double width, Pen pen) throws IOException {
		double length = tip.to(from);
		if (length == 0) {
			return;
		}
		double size = Math.max(1, (width + 2) / 4);
		double alongX = (from.x() - tip.x()) / length;
		double alongY = (from.y() - tip.y()) / length;
		double baseX = tip.x() + alongX * ARROW_LENGTH * size;
		double baseY = tip.y() + alongY * ARROW_LENGTH * size;
		polygon(pen, tip.x(), tip.y(), baseX - alongY * ARROW_HALF * size, baseY + alongX * ARROW_HALF * size,
				baseX + alongY * ARROW_HALF * size, baseY - alongX * ARROW_HALF * size);
	}
}
