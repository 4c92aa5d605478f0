package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.TextSpan;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where words stand: the part of each line in sight that belongs to them. */
final class SpanLines {

	private SpanLines() {
	}

	/** In pixels of the text, from the top; empty if nothing of the span is in sight. */
	static List<Rectangle> of(StyledText text, TextSpan span, Sight sight) {
		List<Rectangle> lines = new ArrayList<>();
		int from = Math.max(span.start(), sight.first());
		int end = Math.min(Math.min(span.end(), sight.last()), text.getCharCount());
		while (from < end) {
			int to = endOfLine(text, from, end);
			lines.add(text.getTextBounds(from, to - 1));
			from = to;
		}
		return lines;
	}

	/** The first offset that stands on another line, or the end. */
	private static int endOfLine(StyledText text, int from, int end) {
		Point start = text.getLocationAtOffset(from);
		int low = from + 1;
		int high = end;
		while (low < high) {
			int middle = (low + high) / 2;
			if (text.getLocationAtOffset(middle).y > start.y) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
