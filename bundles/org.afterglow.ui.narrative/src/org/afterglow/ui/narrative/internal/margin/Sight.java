package org.afterglow.ui.narrative.internal.margin;

import org.afterglow.model.TextSpan;
import org.eclipse.swt.custom.StyledText;

/**
 * The part of a text that is to be seen. Asking a {@link StyledText} where something far away stands makes it break
 * everything between into lines; so nothing outside is asked for.
 *
 * @param first offset of the first line in sight
 * @param last offset behind the last line in sight
 * @param height in pixels
 */
public record Sight(StyledText text, int first, int last, int height) {

	/** Lines whose look a text keeps from the top one on. */
	private static final int KEPT_LINES = 300;
	private static final int BEYOND = 16;

	public static Sight of(StyledText text, int height) {
		int first = text.getOffsetAtLine(text.getLineIndex(0));
		int after = text.getLineIndex(height) + 1;
		int last = after < text.getLineCount() ? text.getOffsetAtLine(after) : text.getCharCount();
		return new Sight(text, first, Math.max(first + 1, last), height);
	}

	/** What has to be drawn anew when its look changed: what is to be seen, and what the text has kept beyond it. */
	public static TextSpan kept(StyledText text) {
		int first = text.getOffsetAtLine(Math.max(0, text.getTopIndex() - 2));
		int after = text.getTopIndex() + KEPT_LINES;
		int last = after < text.getLineCount() ? text.getOffsetAtLine(after) : text.getCharCount();
		return new TextSpan(first, Math.max(first + 1, last));
	}

	/** Pixels from the top to the first line of the span; a little above the top if it begins before. */
	public int top(TextSpan span) {
		return span.start() < first ? -BEYOND : row(span.start()).top();
	}

	/** Pixels from the top to below the last line of the span; a little below the foot if it ends later. */
	public int bottom(TextSpan span) {
		int end = span.end() - 1;
		return end >= last ? height + BEYOND : row(end).bottom();
	}

	private Rows.Row row(int offset) {
		return Rows.of(text).at(Math.min(offset, text.getCharCount()));
	}
}
