package org.afterglow.ui.narrative.internal.touching;

import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** How an entry shows beside its words: a bracket in place of the stripe of a code, and an outlined shape in place of a filled one. */
public final class TouchMark {

	private TouchMark() {
	}

	/** The shape of its kind, or a sheet of paper: hollow, so that it is told from a code without any colour. */
	public static void paint(GC gc, Touch touch, Rectangle room, Tone ground) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(Theme.colour(Tone.DUSK));
		gc.setLineWidth(1);
		if (touch.kind().isEmpty()) {
			sheet(gc, room);
			return;
		}
		gc.setBackground(Theme.colour(Tone.DUSK));
		CodeMarks.paint(gc, touch.kind().get(), room);
		int thin = Math.max(2, room.width / 6);
		gc.setBackground(Theme.colour(ground));
		CodeMarks.paint(gc, touch.kind().get(), new Rectangle(room.x + thin, room.y + thin, room.width - 2 * thin, room.height - 2 * thin));
	}

	private static void sheet(GC gc, Rectangle room) {
		int left = room.x + room.width / 6;
		int width = room.width * 2 / 3;
		gc.drawRectangle(left, room.y, width, room.height - 1);
		for (int line = 1; line <= 2; line++) {
			int y = room.y + line * room.height / 3;
			gc.drawLine(left + 2, y, left + width - 2, y);
		}
	}

	/** Along the words. */
	public static void bracket(GC gc, Rectangle place) {
		gc.setForeground(Theme.colour(Tone.DUSK));
		gc.setLineWidth(1);
		int x = place.x + 1;
		int bottom = place.y + place.height - 1;
		gc.drawPolyline(new int[] {x + 4, place.y + 1, x, place.y + 1, x, bottom, x + 4, bottom});
	}
}
