package org.afterglow.ui.codebook.internal.passages;

import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Paints a passage: its words in the reading face, at the right whose they are and when they were told. */
final class PassagePaint {

	private static final int QUOTE_POINTS = 11;

	private final Table table;

	private PassagePaint(Table table) {
		this.table = table;
	}

	static void on(Table table) {
		PassagePaint paint = new PassagePaint(table);
		table.addListener(SWT.MeasureItem, event -> {
			event.gc.setFont(Theme.reading(QUOTE_POINTS));
			event.height = Math.max(event.height, event.gc.getFontMetrics().getHeight() * 3 / 2);
		});
		table.addListener(SWT.EraseItem, paint::ground);
		table.addListener(SWT.PaintItem, paint::row);
	}

	private void ground(Event event) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		Rectangle room = table.getClientArea();
		GC gc = event.gc;
		gc.setClipping(room.x, event.y, room.width, event.height);
		gc.setBackground(Theme.colour(selected ? Tone.DUSK_TINT : Tone.PAGE));
		gc.fillRectangle(room.x, event.y, room.width, event.height);
		if (selected) {
			gc.setBackground(Theme.colour(Tone.DUSK));
			gc.fillRectangle(room.x, event.y, 3, event.height);
		}
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND | SWT.FOCUSED);
	}

	private void row(Event event) {
		if (!(event.item.getData() instanceof Line line)) {
			return;
		}
		boolean selected = table.isSelected(event.index);
		Rectangle room = table.getClientArea();
		GC gc = event.gc;
		gc.setClipping(room.x, event.y, room.width, event.height);
		int inset = gc.getFontMetrics().getHeight() * 3 / 4;
		int right = room.x + room.width - inset;
		int aside = draw(gc, aside(line), Theme.small(), selected ? Tone.INK2 : Tone.INK3, right, event, room.width / 2);
		gc.setFont(Theme.reading(QUOTE_POINTS));
		gc.setForeground(Theme.colour(line.isLost() ? Tone.INK2 : selected ? Tone.INK : Tone.PAGE_INK));
		String quote = Shortened.end(gc, line.quote(), aside - 2 * inset - room.x);
		gc.drawText(quote, room.x + inset, event.y + (event.height - gc.getFontMetrics().getHeight()) / 2, true);
	}

	/** Draws the text up to the right edge and answers where it begins. */
	private static int draw(GC gc, String text, Font font, Tone tone, int right, Event event, int most) {
		gc.setFont(font);
		gc.setForeground(Theme.colour(tone));
		String fits = Shortened.end(gc, text, most);
		Point size = gc.textExtent(fits);
		gc.drawText(fits, right - size.x, event.y + (event.height - size.y) / 2, true);
		return right - size.x;
	}

	private static String aside(Line line) {
		String place = line.mergedAs().map(name -> Words.with(Messages.passageMerged, name, line.place())).orElse(line.place());
		return line.isLost() ? Words.with(Messages.passageLost, place) : place;
	}
}
