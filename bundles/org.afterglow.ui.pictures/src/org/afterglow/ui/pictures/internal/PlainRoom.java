package org.afterglow.ui.pictures.internal;

import org.afterglow.ui.pictures.Face;
import org.afterglow.ui.pictures.Room;

/** A room without letters of its own. */
public record PlainRoom(double width, double height) implements Room {

	private static final double NORMAL = 0.46;
	private static final double BOLD = 0.5;
	private static final double SMALL = 0.42;

	@Override
	public double zoom() {
		return 1;
	}

	@Override
	public double width(String text, Face face) {
		double each = switch (face) {
			case NORMAL, READING -> NORMAL;
			case BOLD, SMALL_BOLD -> BOLD;
			case SMALL -> SMALL;
		};
		return text.codePointCount(0, text.length()) * each * LINE;
	}
}
