package org.afterglow.ifs.ui.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Face;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;

/** What shapes and lines mean, of those that are on the map. */
final class Legend {

	private static final double ROW = 24;
	private static final double SAMPLE = 26;
	private static final double GAP = 6;
	private static final double BETWEEN = 18;
	private static final double EDGE = 16;

	private final Room room;
	private final Locale locale;
	private final List<Shape> shapes = new ArrayList<>();
	private double x = EDGE;
	private double y;

	private Legend(Room room, Locale locale, double top) {
		this.room = room;
		this.locale = locale;
		this.y = top;
	}

	/** How high it is, in units. */
	static double height(Shown shown, Room room, Locale locale, double top) {
		return of(shown, room, locale, top).stream().mapToDouble(each -> each.bounds().bottom()).max().orElse(top) + GAP;
	}

	static List<Shape> of(Shown shown, Room room, Locale locale, double top) {
		Legend legend = new Legend(room, locale, top + ROW / 2);
		shown.kinds().forEach(legend::kind);
		BondStyle.kinds().stream().filter(kind -> shown.bonds().stream().anyMatch(bond -> bond.kind().equals(kind.key())))
				.forEach(kind -> legend.bond(kind.key()));
		return legend.shapes;
	}

	private void kind(Kind kind) {
		String word = kind.word(locale);
		place(word);
		shapes.add(kind.body(Area.around(new Spot(x + SAMPLE / 2, y), SAMPLE, 13)));
		label(word);
	}

	private void bond(String kind) {
		String word = BondStyle.word(kind, locale);
		place(word);
		shapes.add(Shape.line(BondStyle.stroke(kind), new Spot(x, y), new Spot(x + SAMPLE, y)));
		label(word);
	}

	/** On the next line where it does not fit on this one. */
	private void place(String word) {
		if (x > EDGE && x + SAMPLE + GAP + room.width(word, Face.SMALL) > room.width() / room.zoom() - EDGE) {
			x = EDGE;
			y += ROW;
		}
	}

	private void label(String word) {
		shapes.add(room.label(word, new Spot(x + SAMPLE + GAP, y), Face.SMALL, Paint.of(Tone.INK2)));
		x += SAMPLE + GAP + room.width(word, Face.SMALL) + BETWEEN;
	}
}
