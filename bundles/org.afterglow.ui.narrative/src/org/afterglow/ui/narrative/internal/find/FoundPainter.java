package org.afterglow.ui.narrative.internal.find;

import java.util.function.Supplier;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.narrative.internal.margin.Sight;
import org.afterglow.ui.narrative.internal.page.PassageLines;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a line below each place that was found and is in sight. */
final class FoundPainter {

	private static final int THICK = 2;

	private FoundPainter() {
	}

	static void paint(StyledText text, Supplier<Matches> matches) {
		text.addListener(SWT.Paint, event -> {
			if (matches.get().count() > 0) {
				paint(text, event.gc, matches.get());
			}
		});
	}

	private static void paint(StyledText text, GC gc, Matches matches) {
		Sight sight = Sight.of(text, text.getClientArea().height);
		gc.setForeground(Theme.colour(Tone.EMBER));
		gc.setLineWidth(THICK);
		for (TextSpan place : matches.touching(sight.first(), sight.last())) {
			if (place.end() <= text.getCharCount()) {
				for (Rectangle line : PassageLines.of(text, place)) {
					int y = line.y + line.height - 1;
					gc.drawLine(line.x, y, line.x + line.width, y);
				}
			}
		}
	}
}
