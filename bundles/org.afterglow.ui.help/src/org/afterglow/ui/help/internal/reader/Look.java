package org.afterglow.ui.help.internal.reader;

import org.afterglow.ui.Theme;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Faces and measures of a page, all of them from the size of the system's letters. UI thread only. */
final class Look implements AutoCloseable {

	private final GC gc;

	Look(Drawable on) {
		gc = new GC(on);
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
		return extent("x", words()).y;
	}

	int width(String text, Font font) {
		return extent(text, font).x;
	}

	/** How far in an item of a list stands. */
	int step() {
		return width("mm", words());
	}

	private Point extent(String text, Font font) {
		gc.setFont(font);
		return gc.textExtent(text);
	}

	@Override
	public void close() {
		gc.dispose();
	}
}
