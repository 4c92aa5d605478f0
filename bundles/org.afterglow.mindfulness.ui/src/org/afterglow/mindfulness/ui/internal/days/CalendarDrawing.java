package org.afterglow.mindfulness.ui.internal.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.afterglow.mindfulness.ui.internal.Messages;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Align;
import org.afterglow.ui.pictures.Area;
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
 * A calendar with days down and weeks across, as many weeks as there is room for: in each day that was practised on, the minutes; the
 * darker the more.
 *
 * @param opens what was practised on a day
 */
public record CalendarDrawing(PracticeDays days, Dates dates, Consumer<LocalDate> opens) implements Drawing {

	/** Where the steps of the ground begin, in minutes. */
	static final List<Integer> STEPS = List.of(1, 10, 20, 30, 45);

	private static final double LARGEST = 1.75 * Room.LINE;
	private static final double SMALLEST = 1.3 * Room.LINE;
	private static final double GAP = 3;
	private static final double INSET = Room.LINE / 2;
	private static final double HEAD = 1.5 * Room.LINE;
	private static final int FEWEST = 4;

	public CalendarDrawing {
		Objects.requireNonNull(days);
		Objects.requireNonNull(dates);
		Objects.requireNonNull(opens);
	}

	@Override
	public Scene in(Room room) {
		List<LocalDate> weeks = days.weeks();
		List<DayOfWeek> names = weeks.getFirst().datesUntil(weeks.getFirst().plusDays(7)).map(LocalDate::getDayOfWeek).toList();
		double left = INSET + names.stream().mapToDouble(day -> room.width(name(day), Face.SMALL)).max().orElse(0) + Room.LINE / 2;
		double cell = Math.clamp((room.height() - INSET - HEAD - 2 * Room.LINE) / 7 - GAP, SMALLEST, LARGEST);
		int fit = (int) ((room.width() - left - INSET) / (cell + GAP));
		List<LocalDate> shown = weeks.subList(Math.max(0, weeks.size() - Math.max(FEWEST, fit)), weeks.size());
		List<Drawn> drawn = new ArrayList<>();
		for (int row = 0; row < names.size(); row++) {
			drawn.add(room.label(name(names.get(row)), new Spot(left - Room.LINE / 2, y(row, cell)), Face.SMALL, Paint.of(Tone.INK2)).aligned(Align.RIGHT));
		}
		double free = 0;
		for (int column = 0; column < shown.size(); column++) {
			double x = left + column * (cell + GAP) + cell / 2;
			String month = month(shown, column);
			if (!month.isEmpty() && x - cell / 2 >= free) {
				drawn.add(room.label(month, new Spot(x - cell / 2, INSET + Room.LINE / 2), Face.SMALL, Paint.of(Tone.INK2)));
				free = x - cell / 2 + room.width(month, Face.SMALL) + Room.LINE / 2;
			}
			List<LocalDate> week = days.daysOf(shown.get(column));
			for (int row = 0; row < week.size(); row++) {
				drawn.add(day(room, week.get(row), Area.around(new Spot(x, y(row, cell)), cell, cell)));
			}
		}
		legend(room, left, cell, drawn);
		return new Scene(Messages.calendarSpoken, drawn);
	}

	private static double y(int row, double cell) {
		return INSET + HEAD + row * (cell + GAP) + cell / 2;
	}

	private String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT_STANDALONE, dates.locale());
	}

	/** Named over the first week that is shown, and over each in which another month begins. */
	private String month(List<LocalDate> shown, int column) {
		LocalDate last = shown.get(column).plusDays(6);
		boolean begins = column == 0 || last.getMonth() != shown.get(column - 1).plusDays(6).getMonth();
		return begins ? last.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, dates.locale()) : "";
	}

	private Drawn day(Room room, LocalDate day, Area place) {
		Shape.Closed square = Shape.of(Form.RECTANGLE, place);
		List<Sitting> sittings = days.on(day);
		if (sittings.isEmpty()) {
			return square.outlined(Stroke.of(Paint.of(Tone.LINE), 1));
		}
		long minutes = Sitting.minutes(sittings);
		Paint ground = ground(step(minutes));
		return Item.of(day.toString(), spoken(day, sittings, minutes), square.filled(ground).outlined(Stroke.of(Paint.of(Tone.EDGE), 1)),
				room.label(String.valueOf(minutes), place.middle(), Face.SMALL, Paint.on(ground)).aligned(Align.MIDDLE)).acting(() -> opens.accept(day));
	}

	static int step(long minutes) {
		int step = 0;
		while (step + 1 < STEPS.size() && minutes >= STEPS.get(step + 1)) {
			step++;
		}
		return step;
	}

	private static Paint ground(int step) {
		return Paint.between(Paint.of(Tone.DUSK_TINT), Paint.of(Tone.DUSK), (double) step / (STEPS.size() - 1));
	}

	private String spoken(LocalDate day, List<Sitting> sittings, long minutes) {
		String each = sittings.stream().map(sitting -> Messages.with(Messages.sittingSpoken, sitting.name().in(dates.locale()), Sitting.minutes(List.of(sitting))))
				.collect(Collectors.joining(", "));
		return Messages.with(Messages.daySpoken, dates.weekday(day), minutes, each);
	}

	private void legend(Room room, double left, double cell, List<Drawn> drawn) {
		double x = left;
		double y = y(7, cell) - cell / 2 + Room.LINE;
		for (int step = 0; step < STEPS.size(); step++) {
			String words = step + 1 < STEPS.size() ? Messages.with(Messages.legendFromTo, STEPS.get(step), STEPS.get(step + 1) - 1)
					: Messages.with(Messages.legendFrom, STEPS.get(step));
			drawn.add(Shape.of(Form.RECTANGLE, new Area(x, y - Room.LINE / 2, Room.LINE, Room.LINE)).filled(ground(step))
					.outlined(Stroke.of(Paint.of(Tone.EDGE), 1)));
			drawn.add(room.label(words, new Spot(x + 1.4 * Room.LINE, y), Face.SMALL, Paint.of(Tone.INK2)));
			double wide = 2.4 * Room.LINE + room.width(words, Face.SMALL);
			x += wide;
			if (step + 1 < STEPS.size() && x + wide > Math.max(room.width(), left + FEWEST * (cell + GAP))) {
				x = left;
				y += 1.4 * Room.LINE;
			}
		}
	}
}
