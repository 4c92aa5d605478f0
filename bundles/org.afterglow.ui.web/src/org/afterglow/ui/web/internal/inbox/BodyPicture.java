package org.afterglow.ui.web.internal.inbox;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.records.BodyMark;
import org.afterglow.records.BodyMark.Side;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Marks on the outline of a body, numbered; what is said of each stands below it in words. */
final class BodyPicture {

	private static final int LINES_HIGH = 12;
	private static final int MARGIN = 6;

	private final Canvas canvas;
	private final List<BodyMark> marks;
	private final List<Side> sides;

	private BodyPicture(Canvas canvas, List<BodyMark> marks) {
		this.canvas = canvas;
		this.marks = List.copyOf(marks);
		List<Side> shown = new ArrayList<>();
		for (Side side : Side.values()) {
			if (side == Side.FRONT || marks.stream().anyMatch(mark -> mark.side() == side)) {
				shown.add(side);
			}
		}
		sides = List.copyOf(shown);
	}

	static void in(Composite parent, List<BodyMark> marks) {
		Canvas canvas = WidgetKey.paper(WidgetKey.key(new Canvas(parent, SWT.DOUBLE_BUFFERED), "inbox.body"));
		WidgetKey.spoken(canvas, Messages.with(Messages.bodySpoken, String.join("; ", words(marks))));
		BodyPicture picture = new BodyPicture(canvas, marks);
		canvas.setFont(Theme.small());
		GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
		Point size = picture.size();
		data.widthHint = size.x;
		data.heightHint = size.y;
		canvas.setLayoutData(data);
		canvas.addPaintListener(event -> picture.paint(event.gc));
	}

	/** "1 belly: warm" */
	static List<String> words(List<BodyMark> marks) {
		List<String> words = new ArrayList<>();
		for (BodyMark mark : marks) {
			words.add(mark.word().isEmpty() ? Messages.with(Messages.markNoWord, words.size() + 1)
					: Messages.with(Messages.markWord, words.size() + 1, mark.word()));
		}
		return words;
	}

	private int letter() {
		GC gc = new GC(canvas);
		try {
			gc.setFont(Theme.small());
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	private Point size() {
		int letter = letter();
		int high = LINES_HIGH * letter;
		int wide = Math.round((float) high * Outline.WIDTH / Outline.HEIGHT);
		return new Point(sides.size() * wide + (sides.size() + 1) * MARGIN, high + letter + 2 * MARGIN);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setFont(Theme.small());
		int letter = gc.getFontMetrics().getHeight();
		float high = canvas.getSize().y - letter - 2f * MARGIN;
		float scale = high / Outline.HEIGHT;
		float x = MARGIN;
		for (Side side : sides) {
			body(gc, side, x, scale);
			String name = side == Side.FRONT ? Messages.front : Messages.behind;
			gc.setForeground(Theme.colour(Tone.PAGE_INK));
			int wide = Math.round(Outline.WIDTH * scale);
			gc.drawText(name, Math.round(x) + (wide - gc.textExtent(name).x) / 2, canvas.getSize().y - letter - 1, true);
			x += wide + MARGIN;
		}
	}

	private void body(GC gc, Side side, float x, float scale) {
		gc.setForeground(Theme.colour(Tone.EDGE));
		gc.setLineWidth(1);
		draw(gc, Outline.of(canvas.getDisplay(), x, MARGIN, scale));
		draw(gc, Outline.inside(canvas.getDisplay(), side, x, MARGIN, scale));
		int radius = Math.max(gc.getFontMetrics().getHeight() / 2, 6);
		for (int i = 0; i < marks.size(); i++) {
			BodyMark mark = marks.get(i);
			if (mark.side() == side) {
				int cx = Math.round(x + (float) mark.x() * Outline.WIDTH * scale);
				int cy = Math.round(MARGIN + (float) mark.y() * Outline.HEIGHT * scale);
				mark(gc, cx, cy, radius, Integer.toString(i + 1));
			}
		}
	}

	private static void draw(GC gc, Path path) {
		try {
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
	}

	private static void mark(GC gc, int x, int y, int radius, String number) {
		gc.setBackground(Theme.colour(Tone.EMBER_TINT));
		gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
		gc.setForeground(Theme.colour(Tone.EMBER));
		gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
		Point size = gc.textExtent(number);
		gc.drawText(number, x - size.x / 2, y - size.y / 2, true);
	}
}
