package org.afterglow.ui.narrative.internal.page;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A line around a passage that was gone to: drawn, and a second later gone. */
public final class Flash {

	private static final int MILLIS = 1000;
	private static final int THICK = 2;
	private static final int ROOM = 2;

	private final StyledText text;
	private final Runnable end = this::end;
	private Optional<TextSpan> around = Optional.empty();

	public Flash(StyledText text) {
		this.text = text;
		text.addListener(SWT.Paint, event -> around.ifPresent(span -> paint(event.gc, span)));
	}

	/** Draws the line now, unless the range is empty. */
	public void around(Point range) {
		if (range.x < range.y) {
			around = Optional.of(new TextSpan(range.x, range.y));
			text.redraw();
			text.getDisplay().timerExec(MILLIS, end);
		}
	}

	/** The words under it have changed. */
	public void end() {
		if (around.isPresent() && !text.isDisposed()) {
			around = Optional.empty();
			text.redraw();
		}
	}

	private void paint(GC gc, TextSpan span) {
		if (span.end() > text.getCharCount()) {
			return;
		}
		List<Rectangle> lines = PassageLines.of(text, span);
		if (lines.isEmpty()) {
			return;
		}
		int[] points = new int[lines.size() * 8];
		int i = 0;
		for (Rectangle line : lines) {
			i = put(points, i, line.x + line.width + ROOM, top(line, lines));
			i = put(points, i, line.x + line.width + ROOM, bottom(line, lines));
		}
		for (Rectangle line : lines.reversed()) {
			i = put(points, i, line.x - ROOM, bottom(line, lines));
			i = put(points, i, line.x - ROOM, top(line, lines));
		}
		gc.setForeground(Theme.colour(Tone.DUSK));
		gc.setLineWidth(THICK);
		gc.drawPolygon(points);
	}

	private static int top(Rectangle line, List<Rectangle> lines) {
		return line.y - (line == lines.getFirst() ? ROOM : 0);
	}

	private static int bottom(Rectangle line, List<Rectangle> lines) {
		int at = lines.indexOf(line);
		return at + 1 < lines.size() ? lines.get(at + 1).y : line.y + line.height + ROOM;
	}

	private static int put(int[] points, int at, int x, int y) {
		points[at] = x;
		points[at + 1] = y;
		return at + 2;
	}
}
