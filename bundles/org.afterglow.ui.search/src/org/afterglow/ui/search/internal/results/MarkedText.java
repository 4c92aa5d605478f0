package org.afterglow.ui.search.internal.results;

import java.util.List;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/**
 * Text whose matches are bold with an ember line below.
 *
 * @param bold the same face for the matches
 * @param tone of the letters
 */
record MarkedText(String text, List<TextSpan> matches, Font font, Font bold, Tone tone) {

	private static final int LINE = 2;
	private static final String DOTS = "\u2026";

	/**
	 * Paints the text, cut after so many lines.
	 *
	 * @param spacing between lines, in pixels
	 */
	void paint(GC gc, Rectangle place, int lines, int spacing) {
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(font);
			layout.setText(text);
			layout.setWidth(Math.max(1, place.width));
			layout.setSpacing(spacing);
			int end = text.length();
			style(layout, end);
			if (layout.getLineCount() > lines) {
				end = Math.max(1, layout.getLineOffsets()[lines] - 2);
				layout.setText(text.substring(0, end).stripTrailing() + DOTS);
				style(layout, end);
			}
			gc.setForeground(Theme.colour(tone));
			layout.draw(gc, place.x, place.y);
			gc.setBackground(Theme.colour(Tone.EMBER));
			for (TextSpan match : matches) {
				if (match.start() < end) {
					underline(gc, layout, match.start(), Math.min(match.end(), end), place);
				}
			}
		} finally {
			layout.dispose();
		}
	}

	/** How wide it is in one line. */
	int width(Device device) {
		TextLayout layout = new TextLayout(device);
		try {
			layout.setFont(font);
			layout.setText(text);
			style(layout, text.length());
			return layout.getBounds().width;
		} finally {
			layout.dispose();
		}
	}

	private void style(TextLayout layout, int end) {
		TextStyle match = new TextStyle(bold, null, null);
		for (TextSpan span : matches) {
			if (span.start() < end) {
				layout.setStyle(match, span.start(), Math.min(span.end(), end) - 1);
			}
		}
	}

	/** The system's own line is as thin as a hair. A match may go on in the next line. */
	private static void underline(GC gc, TextLayout layout, int start, int end, Rectangle place) {
		int[] offsets = layout.getLineOffsets();
		for (int line = 0; line + 1 < offsets.length; line++) {
			int from = Math.max(start, offsets[line]);
			int to = Math.min(end, offsets[line + 1]);
			if (from < to) {
				Rectangle words = layout.getBounds(from, to - 1);
				int baseline = layout.getLineBounds(line).y + layout.getLineMetrics(line).getAscent() + layout.getLineMetrics(line).getLeading();
				gc.fillRectangle(place.x + words.x, place.y + baseline + 2, words.width, LINE);
			}
		}
	}
}
