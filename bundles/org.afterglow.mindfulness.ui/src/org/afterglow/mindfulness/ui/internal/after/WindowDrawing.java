package org.afterglow.mindfulness.ui.internal.after;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.mindfulness.ui.internal.Messages;
import org.afterglow.mindfulness.ui.internal.days.Sitting;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Tone;
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
 * For each dosing session a row with the days that the 72 hours after it touch, and in each day what was practised. The days that lie
 * inside only in part have a broken outline and say so.
 *
 * @param opens an entry of the log
 */
public record WindowDrawing(List<Window> windows, Dates dates, Consumer<Sitting> opens) implements Drawing {

	private static final double INSET = Room.LINE / 2;
	private static final double GAP = 4;
	private static final double NARROWEST = 7 * Room.LINE;
	private static final double WIDEST = 14 * Room.LINE;
	private static final double CHIP = 1.6 * Room.LINE;
	private static final double HEAD = 1.5 * Room.LINE;
	private static final double PADDING = 6;

	public WindowDrawing {
		windows = List.copyOf(windows);
		Objects.requireNonNull(dates);
		Objects.requireNonNull(opens);
	}

	@Override
	public Scene in(Room room) {
		double wide = Math.clamp((room.width() - 2 * INSET) / Window.DAYS - GAP, NARROWEST, WIDEST);
		List<Drawn> drawn = new ArrayList<>();
		double y = INSET;
		for (Window window : windows) {
			y = row(room, window, wide, y, drawn) + Room.LINE;
		}
		return new Scene(Messages.windowsSpoken, drawn);
	}

	/** Draws a row, and says where it ends. */
	private double row(Room room, Window window, double wide, double top, List<Drawn> drawn) {
		String title = Messages.with(Messages.windowTitle, window.session().number(), dates.day(window.session().date()));
		drawn.add(room.label(title, new Spot(INSET, top + Room.LINE / 2), Face.BOLD, Paint.of(Tone.PAGE_INK)));
		String sum = Messages.with(Messages.windowSum, window.practised().size(), Sitting.minutes(window.practised()));
		drawn.add(room.label(sum, new Spot(INSET + room.width(title, Face.BOLD) + Room.LINE, top + Room.LINE / 2), Face.SMALL, Paint.of(Tone.INK2)));
		double below = top + 1.4 * Room.LINE;
		int most = window.days().stream().mapToInt(day -> window.on(day).size()).max().orElse(0);
		double high = HEAD + Math.max(1, most) * (CHIP + GAP) + PADDING;
		for (int i = 0; i < Window.DAYS; i++) {
			day(room, window, window.days().get(i), new Area(INSET + i * (wide + GAP), below, wide, high), drawn);
		}
		return below + high;
	}

	private void day(Room room, Window window, LocalDate day, Area place, List<Drawn> drawn) {
		boolean part = window.isInPart(day);
		Stroke outline = Stroke.of(Paint.of(Tone.EDGE), 1);
		Shape.Closed box = Shape.of(Form.BOX, place).filled(Paint.of(part ? Tone.PAGE : Tone.EMBER_TINT));
		drawn.add(box.outlined(part ? outline.broken(Dash.DASHED) : outline));
		boolean today = day.equals(dates.today());
		String name = today ? Messages.with(Messages.dayToday, dates.weekday(day)) : part ? Messages.with(Messages.dayInPart, dates.weekday(day)) : dates.weekday(day);
		double inner = place.width() - 2 * PADDING;
		Face face = today ? Face.SMALL_BOLD : Face.SMALL;
		drawn.add(room.label(room.shortened(name, face, inner), new Spot(place.x() + PADDING, place.y() + HEAD / 2), face,
				Paint.of(Tone.PAGE_INK)));
		double y = place.y() + HEAD;
		for (Sitting sitting : window.on(day)) {
			drawn.add(chip(room, window, sitting, new Area(place.x() + PADDING, y, inner, CHIP)));
			y += CHIP + GAP;
		}
	}

	private Item chip(Room room, Window window, Sitting sitting, Area place) {
		String practice = sitting.name().in(dates.locale());
		String minutes = Messages.with(Messages.minutes, Sitting.minutes(List.of(sitting)));
		double taken = room.width(minutes, Face.SMALL) + Room.LINE / 2;
		Spot start = new Spot(place.x() + PADDING, place.middle().y());
		List<Shape> shapes = List.of(Shape.of(Form.BOX, place).filled(Paint.of(Tone.FIELD)).outlined(Stroke.of(Paint.of(Tone.DUSK), 1)),
				room.label(room.shortened(practice, Face.SMALL, place.width() - 2 * PADDING - taken), start, Face.SMALL, Paint.of(Tone.INK)),
				room.label(minutes, new Spot(place.right() - PADDING - taken + Room.LINE / 2, start.y()), Face.SMALL, Paint.of(Tone.INK2)));
		String when = sitting.time().map(time -> dates.weekday(sitting.day()) + ", " + time.in(dates.locale())).orElse(dates.weekday(sitting.day()));
		String spoken = Messages.with(window.isInPart(sitting.day()) ? Messages.chipInPartSpoken : Messages.chipSpoken, practice, minutes, when,
				window.session().number());
		return new Item(window.session().id().value() + "/" + sitting.id().value(), spoken, Item.Role.LINK, shapes,
				Optional.of(() -> opens.accept(sitting)), false);
	}
}
