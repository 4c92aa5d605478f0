package org.afterglow.ui.narrative.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.narrative.internal.margin.Rows;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/** The parts of lines that a passage consists of on the screen. */
public final class PassageLines {

	private PassageLines() {
	}

	/** The part of each line in sight that belongs to the span, from the top; what is above or below is left out. */
	public static List<Rectangle> of(StyledText text, TextSpan span) {
		List<Rectangle> lines = new ArrayList<>();
		int height = text.getClientArea().height;
		int end = Math.min(span.end(), text.getCharCount());
		int from = span.start();
		while (from < end) {
			int to = Math.min(end, Rows.of(text).at(from).end());
			Rectangle bounds = text.getTextBounds(from, Math.max(from, to - 1));
			if (bounds.y > height) {
				break;
			}
			if (bounds.y + bounds.height > 0) {
				lines.add(bounds);
			}
			from = to;
		}
		return lines;
	}
}
