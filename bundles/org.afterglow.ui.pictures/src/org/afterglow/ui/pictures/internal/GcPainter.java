package org.afterglow.ui.pictures.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Dash;
import org.afterglow.ui.pictures.Form;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.afterglow.ui.pictures.Stroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;

/** Paints shapes with a GC, at a size and from a corner of the scene. */
public final class GcPainter {

	/** Room around words that have a ground of their own, in units. */
	private static final double GROUND = 3;

	private final GC gc;
	private final Device device;
	private final Colours colours;
	private final double unit;
	private final double zoom;
	private final Spot corner;

	/**
	 * @param unit pixels of a unit at the natural size
	 * @param corner what of the scene is at the top left
	 */
	public GcPainter(GC gc, Colours colours, double unit, double zoom, Spot corner) {
		this.gc = gc;
		this.device = gc.getDevice();
		this.colours = colours;
		this.unit = unit;
		this.zoom = zoom;
		this.corner = corner;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	public void paint(Shape shape) {
		switch (shape) {
			case Shape.Closed closed -> closed(closed);
			case Shape.Line line -> line(line);
			case Shape.Label label -> label(label);
		}
	}

	/** A ring around a form, with a gap. */
	public void ring(Form form, Area area, double gap, Stroke stroke) {
		Path path = path(pen -> Outline.ring(form, snapped(area), gap, pen));
		try {
			stroke(path, stroke);
		} finally {
			path.dispose();
		}
	}

	private void closed(Shape.Closed closed) {
		Area area = closed.form() == Form.ELLIPSE ? closed.area() : snapped(closed.area());
		Path path = path(pen -> Outline.draw(closed.form(), area, pen));
		try {
			closed.fill().ifPresent(paint -> fill(path, paint));
			closed.outline().ifPresent(outline -> stroke(path, outline));
		} finally {
			path.dispose();
		}
	}

	/** Straight edges lie on whole pixels, or they are blurred. */
	private Area snapped(Area area) {
		double left = snap(area.x(), corner.x());
		double top = snap(area.y(), corner.y());
		double right = snap(area.right(), corner.x());
		double bottom = snap(area.bottom(), corner.y());
		return new Area(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
	}

	private double snap(double value, double from) {
		double scale = unit * zoom;
		return (Math.floor((value - from) * scale) + 0.5) / scale + from;
	}

	private void line(Shape.Line line) {
		Path path = path(pen -> Outline.draw(line, pen));
		try {
			stroke(path, line.stroke());
		} finally {
			path.dispose();
		}
		if (line.startArrow()) {
			arrow(line, Outline::startArrow);
		}
		if (line.endArrow()) {
			arrow(line, Outline::endArrow);
		}
	}

	private interface Arrow {
		void draw(Shape.Line line, Pen pen) throws IOException;
	}

	private void arrow(Shape.Line line, Arrow arrow) {
		Path path = path(pen -> arrow.draw(line, pen));
		try {
			fill(path, line.stroke().paint());
		} finally {
			path.dispose();
		}
	}

	private void label(Shape.Label label) {
		gc.setFont(Letters.font(label.face()));
		Point size = gc.textExtent(label.text(), SWT.DRAW_TRANSPARENT);
		double left = switch (label.align()) {
			case LEFT -> 0;
			case MIDDLE -> -size.x / 2.0;
			case RIGHT -> -size.x;
		};
		label.ground().ifPresent(ground -> {
			gc.setBackground(colours.of(ground));
			double x = x(label.at().x()) + (left - GROUND * unit) * zoom;
			double y = y(label.at().y()) - size.y / 2.0 * zoom;
			gc.fillRectangle((int) Math.floor(x), (int) Math.floor(y), (int) Math.ceil((size.x + 2 * GROUND * unit) * zoom),
					(int) Math.ceil(size.y * zoom));
		});
		gc.setForeground(colours.of(label.paint()));
		if (zoom == 1) {
			gc.drawText(label.text(), (int) Math.round(x(label.at().x()) + left), (int) Math.round(y(label.at().y()) - size.y / 2.0), true);
			return;
		}
		Transform transform = new Transform(device);
		try {
			transform.translate((float) x(label.at().x()), (float) y(label.at().y()));
			transform.scale((float) zoom, (float) zoom);
			transform.translate((float) left, (float) (-size.y / 2.0));
			gc.setTransform(transform);
			gc.drawText(label.text(), 0, 0, true);
			gc.setTransform(null);
		} finally {
			transform.dispose();
		}
	}

	private void fill(Path path, Paint paint) {
		gc.setBackground(colours.of(paint));
		gc.fillPath(path);
	}

	private void stroke(Path path, Stroke stroke) {
		float width = (float) Math.max(1, stroke.width() * unit * zoom);
		double[] pattern = stroke.dash().pattern();
		LineAttributes attributes = new LineAttributes(width, stroke.dash() == Dash.SOLID ? SWT.CAP_ROUND : SWT.CAP_FLAT, SWT.JOIN_ROUND);
		if (pattern.length > 0) {
			attributes.style = SWT.LINE_CUSTOM;
			attributes.dash = new float[pattern.length];
			for (int i = 0; i < pattern.length; i++) {
				attributes.dash[i] = (float) (pattern[i] * width);
			}
		}
		gc.setLineAttributes(attributes);
		gc.setForeground(colours.of(stroke.paint()));
		gc.drawPath(path);
	}

	private double x(double value) {
		return (value - corner.x()) * unit * zoom;
	}

	private double y(double value) {
		return (value - corner.y()) * unit * zoom;
	}

	private interface Outlined {
		void with(Pen pen) throws IOException;
	}

	private Path path(Outlined outlined) {
		Path path = new Path(device);
		try {
			outlined.with(new PathPen(path));
			return path;
		} catch (IOException e) {
			path.dispose();
			throw new UncheckedIOException("a path is no file", e);
		}
	}

	private final class PathPen implements Pen {

		private final Path path;

		PathPen(Path path) {
			this.path = path;
		}

		@Override
		public void move(double x, double y) {
			path.moveTo((float) x(x), (float) y(y));
		}

		@Override
		public void line(double x, double y) {
			path.lineTo((float) x(x), (float) y(y));
		}

		@Override
		public void curve(double x1, double y1, double x2, double y2, double x, double y) {
			path.cubicTo((float) x(x1), (float) y(y1), (float) x(x2), (float) y(y2), (float) x(x), (float) y(y));
		}

		@Override
		public void close() {
			path.close();
		}
	}
}
