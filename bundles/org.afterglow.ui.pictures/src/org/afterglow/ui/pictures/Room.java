package org.afterglow.ui.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.ui.pictures.internal.PlainRoom;

/**
 * What a drawing can count on: how much is to be seen at once, and how wide words are. Given by a {@link Picture}; not to be written by
 * authors.
 *
 * @since 1.0
 */
public interface Room {

	/** The height of a line of the system's text, in units. */
	double LINE = 16;

	/**
	 * How much of the scene is seen at once across, in units, as long as nothing is made larger or smaller.
	 *
	 * @since 1.0
	 */
	double width();

	/**
	 * How much of the scene is seen at once down, in units, as long as nothing is made larger or smaller.
	 *
	 * @since 1.0
	 */
	double height();

	/**
	 * How large the scene is shown: 1 as it is, 0.5 half. Small scenes can leave out what could not be read.
	 *
	 * @since 1.0
	 */
	double zoom();

	/**
	 * How wide words are, in units.
	 *
	 * @since 1.0
	 */
	double width(String text, Face face);

	/**
	 * Words that begin at a spot; the spot is half way up. {@link Shape.Label#aligned(Align)} centres them on it.
	 *
	 * @throws IllegalArgumentException if there is a line break in them
	 * @since 1.0
	 */
	default Shape.Label label(String text, Spot at, Face face, Paint paint) {
		return new Shape.Label(text, at, Align.LEFT, face, paint, Optional.empty(), width(text, face));
	}

	/**
	 * The words as they fit: whole, or cut with an ellipsis.
	 *
	 * @param width in units
	 * @since 1.0
	 */
	default String shortened(String text, Face face, double width) {
		if (width(text, face) <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end).strip() + "…", face) > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).strip() + "…";
	}

	/**
	 * The words in lines that fit, broken between words; a word that does not fit alone is cut with an ellipsis.
	 *
	 * @param width in units
	 * @since 1.0
	 */
	default List<String> wrapped(String text, Face face, double width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && width(longer, face) > width) {
				lines.add(shortened(line, face, width));
				line = word;
			} else {
				line = longer;
			}
		}
		lines.add(shortened(line, face, width));
		return lines;
	}

	/**
	 * A room without a window, for tests: letters are about half as wide as they are high.
	 *
	 * @param width in units
	 * @param height in units
	 * @since 1.0
	 */
	static Room of(double width, double height) {
		return new PlainRoom(width, height);
	}
}
