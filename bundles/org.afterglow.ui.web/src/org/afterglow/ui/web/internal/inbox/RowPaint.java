package org.afterglow.ui.web.internal.inbox;

import static org.afterglow.ui.window.TwoLineRows.BAR;
import static org.afterglow.ui.window.TwoLineRows.PADDING;

import java.util.function.BooleanSupplier;

import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.Words;
import org.afterglow.ui.window.TwoLineRows;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;

/** Paints an answer in two lines: when it was left and what became of it; below, beside the bar of the client, how it begins. */
final class RowPaint {

	private static final int WORDS = 11;
	private static final int BETWEEN = 2;

	private RowPaint() {
	}

	/** @param everybody whether rows of several sessions are shown, so that each says whose it is */
	static void on(Table table, BooleanSupplier everybody) {
		TwoLineRows.on(table, () -> Theme.reading(WORDS), BETWEEN, (gc, data, room, selected) -> {
			if (data instanceof Letter letter) {
				int y = room.y + PADDING + head(gc, letter, room, selected, everybody.getAsBoolean()) + BETWEEN;
				beginning(gc, letter, new Rectangle(room.x, y, room.width, room.y + room.height - PADDING - y));
			}
		});
	}

	/** @return its height */
	private static int head(GC gc, Letter letter, Rectangle room, boolean selected, boolean everybody) {
		gc.setFont(Theme.small());
		gc.setForeground(Theme.colour(letter.isBeingWritten() ? Tone.EMBER : selected ? Tone.INK2 : Tone.INK3));
		String state = Shortened.end(gc, letter.state(), room.width / 2);
		int stateWidth = state.isEmpty() ? 0 : gc.textExtent(state).x;
		gc.drawText(state, room.x + room.width - stateWidth, room.y + PADDING, true);
		gc.setForeground(Theme.colour(Tone.INK2));
		String when = Words.when(letter.answer());
		String said = everybody ? Messages.with(Messages.whose, letter.client(), when) : when;
		gc.drawText(Shortened.end(gc, said, room.width - stateWidth - PADDING), room.x, room.y + PADDING, true);
		return gc.getFontMetrics().getHeight();
	}

	private static void beginning(GC gc, Letter letter, Rectangle room) {
		boolean theirs = letter.beginsInTheirWords();
		int inset = theirs ? BAR + PADDING : 0;
		if (theirs) {
			gc.setBackground(Theme.colour(Tone.EMBER));
			gc.fillRectangle(room.x, room.y, BAR, room.height);
		}
		gc.setFont(theirs ? Theme.reading(WORDS) : JFaceResources.getDefaultFont());
		gc.setForeground(Theme.colour(letter.isWaiting() ? Tone.INK : Tone.INK2));
		gc.drawText(Shortened.end(gc, letter.beginning(), room.width - inset), room.x + inset, room.y, true);
	}
}
