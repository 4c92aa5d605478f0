package org.afterglow.ui.clients.internal.tree;

import org.afterglow.ui.Shortened;
import org.afterglow.ui.Theme;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A line of text with the letters that were searched in bold, cut off where the room ends. */
public final class MatchedText {

	private MatchedText() {
	}

	/**
	 * Draws in the foreground of the GC, in the middle of the room's height.
	 *
	 * @param bold which characters were searched; may be shorter than the text
	 * @return where the text ends
	 */
	public static int draw(GC gc, String text, boolean[] bold, Rectangle room) {
		String shown = Shortened.end(gc, text, room.width);
		Font plain = gc.getFont();
		int x = room.x;
		for (int from = 0; from < shown.length();) {
			boolean matched = from < bold.length && bold[from];
			int to = from + 1;
			while (to < shown.length() && (to < bold.length && bold[to]) == matched) {
				to++;
			}
			gc.setFont(matched ? Theme.bold() : plain);
			String part = shown.substring(from, to);
			Point size = gc.textExtent(part);
			gc.drawText(part, x, room.y + (room.height - size.y) / 2, true);
			x += size.x;
			from = to;
		}
		gc.setFont(plain);
		return x;
	}
}
