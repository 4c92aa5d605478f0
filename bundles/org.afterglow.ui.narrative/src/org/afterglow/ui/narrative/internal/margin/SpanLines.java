package org.afterglow.ui.narrative.internal.margin;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.TextSpan;
import org.eclipse.swt.custom.StyledText;
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
			int to = Math.min(end, Rows.of(text).at(from).end());
			lines.add(text.getTextBounds(from, to - 1));
			from = to;
		}
		return lines;
	}
}
