package org.afterglow.ui.help.internal.reader;

import org.afterglow.ui.Theme;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Faces and measures of a page, all of them from the size of the system's letters. UI thread only. */
final class Look {

	private final Drawable on;

	Look(Drawable on) {
		this.on = on;
	}

	private static int points(double times) {
		return (int) Math.round(JFaceResources.getDefaultFont().getFontData()[0].getHeight() * times);
	}

	Font words() {
		return JFaceResources.getDefaultFont();
	}

	Font bold() {
		return Theme.bold();
	}

	Font code() {
		return JFaceResources.getTextFont();
	}

	Font heading(int level) {
		return switch (level) {
			case 1 -> Theme.reading(points(1.9));
			case 2 -> Theme.readingBold(points(1.25));
			default -> Theme.bold();
		};
	}

	/** Height of a line of words. */
	int line() {
		return measured(words(), "x")[1];
	}

	int width(String text, Font font) {
		return measured(font, text)[0];
	}

	/** How far in an item of a list stands. */
	int step() {
		return width("mm", words());
	}

	private int[] measured(Font font, String text) {
		GC gc = new GC(on);
		try {
			gc.setFont(font);
			return new int[] { gc.textExtent(text).x, gc.textExtent(text).y };
		} finally {
			gc.dispose();
		}
	}
}
