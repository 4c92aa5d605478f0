package org.afterglow.cbt.ui.internal.areas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.cbt.ui.internal.Messages;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Align;
import org.afterglow.ui.pictures.Area;
import org.afterglow.ui.pictures.Dash;
import org.afterglow.ui.pictures.Drawing;
import org.afterglow.ui.pictures.Drawn;
import org.afterglow.ui.pictures.Face;
import org.afterglow.ui.pictures.Form;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Paint;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Shape;
import org.afterglow.ui.pictures.Spot;
import org.afterglow.ui.pictures.Stroke;

/**
 * The five areas with their words, shortened, and an arrow for each that was written down: above each other where the room is high,
 * beside each other where it is wide.
 *
 * @param opens the entry
 */
public record AreasDrawing(Formulation formulation, Locale locale, Runnable opens) implements Drawing {

	private static final double INSET = 12;
	private static final double NARROWEST = 8 * Room.LINE;
	private static final double WIDEST = 15 * Room.LINE;
	private static final double ACROSS = 4.5 * Room.LINE;
	private static final double DOWN = 2.5 * Room.LINE;
	private static final int LINES = 3;
	private static final double PADDING = 8;
	private static final double WIDE = 1.5;
	private static final int COLUMNS = 3;
	/** Where each stands, column and row: a cross below the situation, and a square beside it. */
	private static final double[][] CROSS = { { 1, 0 }, { 1, 1 }, { 0, 2 }, { 2, 2 }, { 1, 3 } };
	private static final double[][] SQUARE = { { 0, 0.5 }, { 1, 0 }, { 2, 0 }, { 2, 1 }, { 1, 1 } };

	public AreasDrawing {
		Objects.requireNonNull(formulation);
		Objects.requireNonNull(locale);
		Objects.requireNonNull(opens);
	}

	@Override
	public Scene in(Room room) {
		boolean flat = room.width() > WIDE * room.height();
		double wide = Math.clamp((room.width() - 2 * INSET - (COLUMNS - 1) * ACROSS) / COLUMNS, NARROWEST, WIDEST);
		double high = 2 * PADDING + (LINES + 1) * Room.LINE * 1.1;
		Map<Formulation.Area, Area> places = new EnumMap<>(Formulation.Area.class);
		for (Formulation.Area area : Formulation.Area.values()) {
			double[] place = (flat ? SQUARE : CROSS)[area.ordinal()];
			places.put(area, new Area(INSET + place[0] * (wide + ACROSS), INSET + place[1] * (high + DOWN), wide, high));
		}
		List<Drawn> drawn = new ArrayList<>();
		for (int i = 0; i < formulation.arrows().size(); i++) {
			drawn.add(arrow(room, formulation.arrows().get(i), i, places));
		}
		places.forEach((area, place) -> drawn.add(node(room, area, place)));
		return new Scene(Messages.with(Messages.areasSpoken, formulation.name()), drawn);
	}

	private Item node(Room room, Formulation.Area area, Area place) {
		String title = area.title().in(locale);
		String words = formulation.in(area);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(Shape.of(Form.BOX, place).filled(Paint.of(Tone.PAGE)).outlined(words.isEmpty()
				? Stroke.of(Paint.of(Tone.EDGE), 1).broken(Dash.DASHED)
				: Stroke.of(Paint.of(Tone.EDGE), 1)));
		double x = place.x() + PADDING;
		double y = place.y() + PADDING + Room.LINE / 2;
		double wide = place.width() - 2 * PADDING;
		shapes.add(room.label(room.shortened(title, Face.BOLD, wide), new Spot(x, y), Face.BOLD, Paint.of(Tone.PAGE_INK)));
		if (!words.isEmpty()) {
			for (String line : fitting(room, words, wide)) {
				y += Room.LINE * 1.1;
				shapes.add(room.label(line, new Spot(x, y), Face.READING, Paint.of(Tone.PAGE_INK)));
			}
		}
		String spoken = words.isEmpty() ? Messages.with(Messages.areaEmptySpoken, title) : Messages.with(Messages.areaSpoken, title, words);
		return new Item(area.name(), spoken, Item.Role.LINK, shapes, Optional.of(opens), false);
	}

	private static List<String> fitting(Room room, String words, double wide) {
		List<String> lines = room.wrapped(words, Face.READING, wide);
		if (lines.size() <= LINES) {
			return lines;
		}
		List<String> shown = new ArrayList<>(lines.subList(0, LINES - 1));
		shown.add(room.shortened(String.join(" ", lines.subList(LINES - 1, lines.size())), Face.READING, wide));
		return shown;
	}

	private Item arrow(Room room, Formulation.Arrow arrow, int number, Map<Formulation.Area, Area> places) {
		String from = arrow.from().title().in(locale);
		String to = arrow.to().title().in(locale);
		Shape.Line line = Ways.between(places.get(arrow.from()), places.get(arrow.to()),
				places.entrySet().stream().filter(each -> each.getKey() != arrow.from() && each.getKey() != arrow.to()).map(Map.Entry::getValue).toList(),
				formulation.isAnswered(arrow), Stroke.of(Paint.of(Tone.DUSK), 1.5));
		List<Shape> shapes = new ArrayList<>(List.of(line));
		if (!arrow.how().isEmpty()) {
			String said = room.shortened(arrow.how(), Face.SMALL, ACROSS + 2 * Room.LINE);
			shapes.add(room.label(said, line.at(0.5), Face.SMALL, Paint.of(Tone.PAGE_INK)).aligned(Align.MIDDLE).on(Paint.of(Tone.PAGE)));
		}
		String spoken = arrow.how().isEmpty() ? Messages.with(Messages.arrowSpoken, from, to)
				: Messages.with(Messages.arrowHowSpoken, from, to, arrow.how());
		return new Item("arrow." + number, spoken, Item.Role.LINK, shapes, Optional.of(opens), false);
	}
}
