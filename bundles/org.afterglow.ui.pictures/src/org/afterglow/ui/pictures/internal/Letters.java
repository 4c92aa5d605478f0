package org.afterglow.ui.pictures.internal;

import java.util.HashMap;
import java.util.Map;

import org.afterglow.ui.Theme;
import org.afterglow.ui.pictures.Face;
import org.afterglow.ui.pictures.Room;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** The letters of a window: how large a unit is with them, and how wide words are. */
public final class Letters {

	private final Control control;
	private final Map<Word, Integer> widths = new HashMap<>();
	private double unit;

	private record Word(String text, Face face) {
	}

	public Letters(Control control) {
		this.control = control;
		measure();
	}

	public static Font font(Face face) {
		return switch (face) {
			case NORMAL -> JFaceResources.getDefaultFont();
			case BOLD -> Theme.bold();
			case SMALL -> Theme.small();
			case SMALL_BOLD -> Theme.smallBold();
			case READING -> Theme.reading(JFaceResources.getDefaultFont().getFontData()[0].getHeight());
		};
	}

	/** Measures anew: the letters may have changed. */
	public void measure() {
		widths.clear();
		GC gc = new GC(control);
		try {
			gc.setFont(font(Face.NORMAL));
			unit = gc.getFontMetrics().getHeight() / Room.LINE;
		} finally {
			gc.dispose();
		}
	}

	/** Pixels of one unit at the natural size. */
	public double unit() {
		return unit;
	}

	/** In units. */
	public double width(String text, Face face) {
		return widths.computeIfAbsent(new Word(text, face), this::extent) / unit;
	}

	private int extent(Word word) {
		GC gc = new GC(control);
		try {
			gc.setFont(font(word.face()));
			return gc.textExtent(word.text()).x;
		} finally {
			gc.dispose();
		}
	}
}
