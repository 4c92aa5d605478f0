package org.afterglow.ui.narrative.internal.margin;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.Theme;
import org.afterglow.ui.narrative.document.Highlights.Run;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * Lines below coded words, in the colour and the texture of their code: always for the next longer of two that overlap, for
 * every passage where the person wants it, and instead of grounds where the system's own colours are shown.
 */
public final class Underlines {

	private static final int THICK = 2;
	private static final int BELOW = 3;

	private final StyledText text;
	private final HighlightStyler styler;
	private final Supplier<CodeTable> codes;

	private Underlines(StyledText text, HighlightStyler styler, Supplier<CodeTable> codes) {
		this.text = text;
		this.styler = styler;
		this.codes = codes;
	}

	public static void on(StyledText text, HighlightStyler styler, Supplier<CodeTable> codes) {
		Underlines lines = new Underlines(text, styler, codes);
		text.addListener(SWT.Paint, lines::paint);
		Preferences.ofUser().listen(text, text::redraw);
	}

	private void paint(Event event) {
		if (text.getCharCount() == 0) {
			return;
		}
		boolean all = Theme.highContrast() || Preferences.ofUser().underlinePassages();
		Sight sight = Sight.of(text, text.getClientArea().height);
		// A key paints its own paragraph anew, not the page.
		int from = Math.max(sight.first(), text.getOffsetAtLine(text.getLineIndex(event.y)));
		int below = text.getLineIndex(event.y + event.height) + 1;
		int to = Math.min(sight.last(), below < text.getLineCount() ? text.getOffsetAtLine(below) : text.getCharCount());
		for (Run run : styler.runs(from, to - from)) {
			if (run.below().isEmpty() && !all) {
				continue;
			}
			List<Rectangle> lines = SpanLines.of(text, run.span(), sight);
			if (all) {
				draw(event, lines, Optional.of(run.ground()), 0);
			}
			draw(event, lines, run.below(), all ? THICK + 1 : 0);
		}
	}

	private void draw(Event event, List<Rectangle> lines, Optional<CodeId> id, int lower) {
		Optional<Code> code = id.flatMap(codes.get()::code);
		if (code.isEmpty()) {
			return;
		}
		event.gc.setForeground(Theme.highContrast() ? text.getForeground() : Theme.stripe(code.get().colour()));
		int baseline = text.getBaseline();
		for (Rectangle line : lines) {
			if (line.y < event.y + event.height && line.y + line.height > event.y) {
				draw(event.gc, line.x, line.y + baseline + BELOW + lower, line.width, CodeMarks.texture(code.get().colour()));
			}
		}
	}

	private static void draw(GC gc, int x, int y, int width, CodeMarks.Texture texture) {
		gc.setAntialias(SWT.OFF);
		gc.setLineWidth(texture == CodeMarks.Texture.DOUBLE ? 1 : THICK);
		switch (texture) {
			case SOLID -> gc.setLineStyle(SWT.LINE_SOLID);
			case DASHED -> gc.setLineDash(new int[] { 9, 4 });
			case DOTTED -> gc.setLineDash(new int[] { 3, 3 });
			case DOUBLE -> {
				gc.setLineStyle(SWT.LINE_SOLID);
				gc.drawLine(x, y - 1, x + width - 1, y - 1);
				gc.drawLine(x, y + 1, x + width - 1, y + 1);
			}
		}
		if (texture != CodeMarks.Texture.DOUBLE) {
			gc.drawLine(x, y, x + width - 1, y);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
	}
}
