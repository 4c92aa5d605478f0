package org.afterglow.ui.narrative.internal.margin;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.AnchorId;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.Mark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A thin line around exactly one passage in the text: the one that is pointed at, in the text or in its margin. */
final class Outline {

	/** The colour of its code. */
	interface Colour {
		Optional<Color> of(Mark mark);
	}

	private final StyledText text;
	private final CodedDocument document;
	private final Colour colour;
	private Optional<AnchorId> around = Optional.empty();

	Outline(StyledText text, CodedDocument document, Colour colour) {
		this.text = text;
		this.document = document;
		this.colour = colour;
		text.addListener(SWT.Paint, event -> mark().ifPresent(mark -> paint(event.gc, mark)));
	}

	/** Draws the line around this passage and no other; empty for none. */
	void around(Optional<Mark> mark) {
		Optional<AnchorId> wanted = mark.map(Mark::anchor);
		if (!wanted.equals(around)) {
			mark().ifPresent(this::redraw);
			around = wanted;
			mark().ifPresent(this::redraw);
		}
	}

	private Optional<Mark> mark() {
		return around.flatMap(anchor -> seen().stream().filter(mark -> mark.anchor().equals(anchor)).findFirst());
	}

	private List<Mark> seen() {
		if (text.getCharCount() == 0) {
			return List.of();
		}
		Sight sight = Sight.of(text, text.getClientArea().height);
		return document.marksTouching(sight.first(), sight.last() - sight.first());
	}

	private void redraw(Mark mark) {
		Rectangle room = text.getClientArea();
		List<Rectangle> lines = lines(mark.span());
		if (!lines.isEmpty()) {
			int top = lines.getFirst().y - 1;
			int bottom = lines.getLast().y + lines.getLast().height + 1;
			text.redraw(0, top, room.width, bottom - top, false);
		}
	}

	private void paint(GC gc, Mark mark) {
		List<Rectangle> lines = lines(mark.span());
		Optional<Color> line = colour.of(mark);
		if (lines.isEmpty() || line.isEmpty()) {
			return;
		}
		int[] points = new int[lines.size() * 8];
		int i = 0;
		for (int at = 0; at < lines.size(); at++) {
			int right = lines.get(at).x + lines.get(at).width;
			i = put(points, i, right, lines.get(at).y);
			i = put(points, i, right, bottom(lines, at));
		}
		for (int at = lines.size() - 1; at >= 0; at--) {
			i = put(points, i, lines.get(at).x - 1, bottom(lines, at));
			i = put(points, i, lines.get(at).x - 1, lines.get(at).y);
		}
		gc.setForeground(line.get());
		gc.setLineWidth(1);
		gc.drawPolygon(points);
	}

	/** The next line may begin a little lower; the outline has no holes. */
	private static int bottom(List<Rectangle> lines, int at) {
		return at + 1 < lines.size() ? lines.get(at + 1).y : lines.get(at).y + lines.get(at).height - 1;
	}

	private static int put(int[] points, int at, int x, int y) {
		points[at] = x;
		points[at + 1] = y;
		return at + 2;
	}

	private List<Rectangle> lines(TextSpan span) {
		return SpanLines.of(text, span, Sight.of(text, text.getClientArea().height));
	}
}
