package org.afterglow.ui.search.internal;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Paints the rows of the results: sentences in the reading face, their matches bold with an ember underline. */
final class RowPaint {

	private static final int ROW = 30;
	private static final int INSET = 12;
	private static final int INDENT = 34;
	private static final int BAR = 3;
	private static final int QUOTE_POINTS = 11;

	private final Table table;

	private RowPaint(Table table) {
		this.table = table;
	}

	static void paint(Table table) {
		RowPaint rows = new RowPaint(table);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW));
		table.addListener(SWT.EraseItem, rows::ground);
		table.addListener(SWT.PaintItem, rows::row);
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
			gc.fillRectangle(room.x, event.y, BAR, event.height);
		}
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND | SWT.FOCUSED);
	}

	private void row(Event event) {
		if (!(event.item.getData() instanceof ResultRow row)) {
			return;
		}
		Rectangle room = table.getClientArea();
		Rectangle place = new Rectangle(room.x, event.y, room.width, event.height);
		GC gc = event.gc;
		gc.setClipping(place);
		switch (row) {
			case ResultRow.OfClient client -> client(gc, place, client);
			case ResultRow.OfNarrative narrative -> narrative(gc, place, narrative);
			case ResultRow.OfPassage passage -> passage(gc, place, passage);
		}
	}

	private static void client(GC gc, Rectangle place, ResultRow.OfClient client) {
		gc.setForeground(Theme.colour(Tone.LINE));
		gc.drawLine(place.x, place.y, place.x + place.width, place.y);
		gc.drawImage(Icon.CLIENT.image(), place.x + INSET, place.y + (place.height - 16) / 2);
		gc.setForeground(Theme.colour(Tone.PAGE_INK));
		text(gc, Theme.bold(), client.label(), place, INDENT);
		String count = NLS.bind(client.passages() == 1 ? Messages.clientCountOne : Messages.clientCount,
				Integer.toString(client.passages()), sessions(client.sessions()));
		gc.setFont(Theme.small());
		Point size = gc.textExtent(count);
		gc.setForeground(Theme.colour(Tone.INK3));
		text(gc, Theme.small(), count, place, place.width - size.x - INSET);
	}

	private static String sessions(int sessions) {
		return sessions == 1 ? Messages.oneSession : NLS.bind(Messages.sessions, Integer.toString(sessions));
	}

	private static void narrative(GC gc, Rectangle place, ResultRow.OfNarrative narrative) {
		gc.setForeground(Theme.colour(Tone.INK2));
		text(gc, Theme.small(), narrative.heading(), place, INDENT);
	}

	private static void text(GC gc, Font font, String text, Rectangle place, int indent) {
		gc.setFont(font);
		int height = gc.getFontMetrics().getHeight();
		gc.drawText(text, place.x + indent, place.y + (place.height - height) / 2, true);
	}

	private static void passage(GC gc, Rectangle place, ResultRow.OfPassage row) {
		Font reading = Theme.reading(QUOTE_POINTS);
		gc.setFont(reading);
		Elided sentence = Elided.of(row.passage(), place.width - INDENT - INSET, text -> gc.textExtent(text).x);
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(reading);
			layout.setText(sentence.text());
			TextStyle match = new TextStyle(Theme.readingBold(QUOTE_POINTS), null, null);
			match.underline = true;
			match.underlineColor = Theme.colour(Tone.EMBER);
			for (TextSpan span : sentence.matches()) {
				layout.setStyle(match, span.start(), span.end() - 1);
			}
			gc.setForeground(Theme.colour(Tone.PAGE_INK));
			int height = layout.getBounds().height;
			layout.draw(gc, place.x + INDENT, place.y + (place.height - height) / 2);
		} finally {
			layout.dispose();
		}
	}
}
