package org.example.act.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.afterglow.framework.ScaleField;
import org.afterglow.framework.WordBundle;
import org.afterglow.model.Entry;
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
import org.example.act.Hexaflex;

/** Six spokes from 0 in the middle to 10; the beginning as a broken line, the end as a whole one. */
record HexaflexDrawing(Optional<Entry> before, Optional<Entry> after, WordBundle words, Locale locale, Consumer<Entry> open)
		implements Drawing {

	private static final double DOT = 12;
	private static final double MOST = 10;
	private static final double SMALLEST = 3 * Room.LINE;

	/** @param entries of one client, in the order in which they were begun: the last of each kind are shown */
	static HexaflexDrawing of(List<Entry> entries, WordBundle words, Locale locale, Consumer<Entry> open) {
		return new HexaflexDrawing(last(entries, "before"), last(entries, "after"), words, locale, open);
	}

	private static Optional<Entry> last(List<Entry> entries, String when) {
		return entries.stream().filter(each -> Hexaflex.WHEN.in(each.values()).filter(when::equals).isPresent()).reduce((one, other) -> other);
	}

	@Override
	public Scene in(Room room) {
		Spot middle = new Spot(room.width() / 2, room.height() / 2);
		if (before.isEmpty() && after.isEmpty()) {
			return Scene.of(said("name"), room.label(said("nothing"), middle, Face.NORMAL, Paint.of(Tone.INK2)).aligned(Align.MIDDLE));
		}
		double radius = Math.max(SMALLEST, Math.min(room.width() / 2 - 4 * Room.LINE, room.height() / 2 - 3 * Room.LINE));
		List<Drawn> drawn = new ArrayList<>();
		for (double ring : new double[] { MOST / 2, MOST }) {
			drawn.add(around(middle, radius, Stroke.of(Paint.of(Tone.LINE), 1), IntStream.range(0, 6).mapToObj(i -> OptionalDouble.of(ring)).toList()));
		}
		before.ifPresent(entry -> drawn.add(around(middle, radius, Stroke.of(Paint.of(Tone.EDGE), 2).broken(Dash.DASHED), numbers(entry))));
		after.ifPresent(entry -> drawn.add(around(middle, radius, Stroke.of(Paint.of(Tone.DUSK), 2), numbers(entry))));
		for (int i = 0; i < Hexaflex.PROCESSES.size(); i++) {
			drawn.add(item(room, middle, radius, i));
		}
		return new Scene(said("name"), drawn);
	}

	/** A closed line; what is not answered lies in the middle. */
	private static Shape.Line around(Spot middle, double radius, Stroke stroke, List<OptionalDouble> numbers) {
		return Shape.line(stroke, IntStream.rangeClosed(0, numbers.size())
				.mapToObj(i -> spot(middle, radius * numbers.get(i % numbers.size()).orElse(0) / MOST, i)).toArray(Spot[]::new));
	}

	private static Spot spot(Spot middle, double distance, int spoke) {
		double angle = Math.PI * (spoke / 3.0 - 0.5);
		return middle.moved(distance * Math.cos(angle), distance * Math.sin(angle));
	}

	private static List<OptionalDouble> numbers(Entry entry) {
		return Hexaflex.PROCESSES.stream().map(each -> each.in(entry.values())).toList();
	}

	/** A process: a dot where it is now, its name beyond the outer ring, both numbers for whoever hears it. */
	private Item item(Room room, Spot middle, double radius, int spoke) {
		ScaleField process = Hexaflex.PROCESSES.get(spoke);
		Entry now = after.or(() -> before).orElseThrow();
		String name = process.name().in(locale);
		Spot dot = spot(middle, radius * process.in(now.values()).orElse(0) / MOST, spoke);
		Spot beyond = spot(middle, radius + Room.LINE, spoke);
		Shape.Label label = room.label(name, beyond, Face.SMALL, Paint.of(Tone.INK)).aligned(side(middle, beyond));
		return Item.of(process.key(), words.say("item", name, number(before, process), number(after, process)).in(locale),
				Shape.of(Form.ELLIPSE, Area.around(dot, DOT, DOT)).filled(Paint.of(Tone.DUSK)), label).acting(() -> open.accept(now));
	}

	/** Names at the sides lie outside of the rings. */
	private static Align side(Spot middle, Spot beyond) {
		double across = beyond.x() - middle.x();
		return Math.abs(across) < 1 ? Align.MIDDLE : across > 0 ? Align.LEFT : Align.RIGHT;
	}

	private String number(Optional<Entry> entry, ScaleField process) {
		OptionalDouble number = entry.map(each -> process.in(each.values())).orElse(OptionalDouble.empty());
		return number.isPresent() ? String.valueOf(Math.round(number.getAsDouble())) : said("open");
	}

	private String said(String key) {
		return words.get(key).in(locale);
	}
}
