package org.afterglow.ui.web.internal.inbox;

import java.util.function.BooleanSupplier;

import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.Words;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Paints an answer in two lines: when it was left and what became of it; below, beside the bar of the client, how it begins. */
final class RowPaint {

	private static final int BAR = 3;
	private static final int PADDING = 6;
	private static final int WORDS = 11;

	private final Table table;

	private final BooleanSupplier everybody;

	private RowPaint(Table table, BooleanSupplier everybody) {
		this.table = table;
		this.everybody = everybody;
	}

	/** @param everybody whether rows of several sessions are shown, so that each says whose it is */
	static void on(Table table, BooleanSupplier everybody) {
		RowPaint paint = new RowPaint(table, everybody);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, height(event.gc)));
		table.addListener(SWT.EraseItem, paint::ground);
		table.addListener(SWT.PaintItem, paint::row);
	}

	private static int height(GC gc) {
		gc.setFont(Theme.reading(WORDS));
		int words = gc.getFontMetrics().getHeight();
		gc.setFont(Theme.small());
		return words + gc.getFontMetrics().getHeight() + 2 * PADDING + 2;
	}

	private void ground(Event event) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		Rectangle room = table.getClientArea();
		event.gc.setClipping(room.x, event.y, room.width, event.height);
		event.gc.setBackground(Theme.colour(selected ? Tone.DUSK_TINT : Tone.PANEL));
		event.gc.fillRectangle(room.x, event.y, room.width, event.height);
		if (selected) {
			event.gc.setBackground(Theme.colour(Tone.DUSK));
			event.gc.fillRectangle(room.x, event.y, BAR, event.height);
		}
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND | SWT.FOCUSED);
	}

	private void row(Event event) {
		if (!(event.item.getData() instanceof Letter letter)) {
			return;
		}
		boolean selected = table.isSelected(event.index);
		Rectangle room = table.getClientArea();
		GC gc = event.gc;
		gc.setClipping(room.x, event.y, room.width, event.height);
		int left = room.x + BAR + PADDING;
		int right = room.x + room.width - PADDING;
		gc.setFont(Theme.small());
		int small = gc.getFontMetrics().getHeight();
		gc.setForeground(Theme.colour(letter.isBeingWritten() ? Tone.EMBER : selected ? Tone.INK2 : Tone.INK3));
		String state = Shortened.end(gc, letter.state(), room.width / 2);
		int stateWidth = state.isEmpty() ? 0 : gc.textExtent(state).x;
		gc.drawText(state, right - stateWidth, event.y + PADDING, true);
		gc.setForeground(Theme.colour(Tone.INK2));
		String when = everybody.getAsBoolean() ? Messages.with(Messages.whose, letter.client(), Words.when(letter.answer())) : Words.when(letter.answer());
		gc.drawText(Shortened.end(gc, when, right - left - stateWidth - PADDING), left, event.y + PADDING, true);
		boolean theirs = letter.beginsInTheirWords();
		int y = event.y + PADDING + small + 2;
		int height = event.y + event.height - PADDING - y;
		if (theirs) {
			gc.setBackground(Theme.colour(Tone.EMBER));
			gc.fillRectangle(left, y, BAR, height);
			left += BAR + PADDING;
		}
		gc.setFont(theirs ? Theme.reading(WORDS) : JFaceResources.getDefaultFont());
		gc.setForeground(Theme.colour(letter.isWaiting() ? Tone.INK : Tone.INK2));
		gc.drawText(Shortened.end(gc, letter.beginning(), right - left), left, y, true);
	}
}
