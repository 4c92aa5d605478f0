package org.afterglow.cbt.ui.internal.distortions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.afterglow.cbt.ui.internal.Messages;
import org.afterglow.model.Session;
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
 * Distortions down, sessions across, and in each place how often; the darker the more. Totals stand at the right and below.
 *
 * @param names of distortions as the codebook has them, by key
 * @param opens what stands behind a place
 */
public record FrequencyDrawing(Frequencies counts, Map<String, String> names, Dates dates, BiConsumer<Frequencies.Row, Session> opens)
		implements Drawing {

	private static final double HIGH = 1.75 * Room.LINE;
	private static final double WIDE = 3 * Room.LINE;
	private static final double GAP = 3;
	private static final double INSET = Room.LINE / 2;
	/** Flat steps from little to much: more of them nobody tells apart. */
	private static final int STEPS = 5;
	private static final double MOST_FOR_NAMES = 0.4;

	public FrequencyDrawing {
		Objects.requireNonNull(counts);
		names = Map.copyOf(names);
		Objects.requireNonNull(dates);
		Objects.requireNonNull(opens);
	}

	@Override
	public Scene in(Room room) {
		double longest = counts.rows().stream().mapToDouble(row -> room.width(name(row), Face.NORMAL)).max().orElse(0);
		double left = INSET + Math.min(longest, Math.max(6 * Room.LINE, room.width() * MOST_FOR_NAMES)) + Room.LINE;
		double top = INSET + 2.5 * Room.LINE;
		List<Drawn> drawn = new ArrayList<>();
		for (int column = 0; column < counts.sessions().size(); column++) {
			head(room, counts.sessions().get(column), left + column * (WIDE + GAP) + WIDE / 2, drawn);
		}
		double right = left + counts.sessions().size() * (WIDE + GAP) + WIDE / 2;
		drawn.add(small(room, Messages.totalHead, right, top - Room.LINE, Tone.INK2));
		for (int line = 0; line < counts.rows().size(); line++) {
			Frequencies.Row row = counts.rows().get(line);
			double y = top + line * (HIGH + GAP) + HIGH / 2;
			drawn.add(room.label(room.shortened(name(row), Face.NORMAL, left - INSET - Room.LINE), new Spot(INSET, y), Face.NORMAL, Paint.of(Tone.PAGE_INK)));
			for (int column = 0; column < counts.sessions().size(); column++) {
				drawn.add(place(room, row, counts.sessions().get(column), new Spot(left + column * (WIDE + GAP) + WIDE / 2, y)));
			}
			drawn.add(number(room, row.total(), right, y, Paint.of(Tone.PAGE_INK)));
		}
		double bottom = top + counts.rows().size() * (HIGH + GAP) + HIGH / 2;
		drawn.add(room.label(Messages.totalHead, new Spot(INSET, bottom), Face.SMALL, Paint.of(Tone.INK2)));
		for (int column = 0; column < counts.sessions().size(); column++) {
			int total = counts.total(counts.sessions().get(column));
			drawn.add(number(room, total, left + column * (WIDE + GAP) + WIDE / 2, bottom, Paint.of(total == 0 ? Tone.INK3 : Tone.PAGE_INK)));
		}
		return new Scene(Messages.distortionsSpoken, drawn);
	}

	private String name(Frequencies.Row row) {
		return names.getOrDefault(row.distortion(), row.distortion());
	}

	private void head(Room room, Session session, double x, List<Drawn> drawn) {
		drawn.add(small(room, String.valueOf(session.number()), x, INSET + Room.LINE / 2, Tone.PAGE_INK));
		drawn.add(small(room, dates.day(session.date()), x, INSET + 1.5 * Room.LINE, Tone.INK3));
	}

	private static Shape.Label small(Room room, String words, double x, double y, Tone tone) {
		return room.label(room.shortened(words, Face.SMALL, WIDE + GAP), new Spot(x, y), Face.SMALL, Paint.of(tone)).aligned(Align.MIDDLE);
	}

	private Shape.Label number(Room room, int count, double x, double y, Paint paint) {
		return room.label(dates.number(count), new Spot(x, y), Face.NORMAL, paint).aligned(Align.MIDDLE);
	}

	private Drawn place(Room room, Frequencies.Row row, Session session, Spot middle) {
		int count = row.in(session).size();
		Area area = Area.around(middle, WIDE, HIGH);
		if (count == 0) {
			return Shape.of(Form.RECTANGLE, area).outlined(Stroke.of(Paint.of(Tone.LINE), 1));
		}
		Paint ground = Paint.between(Paint.of(Tone.DUSK_TINT), Paint.of(Tone.DUSK), step(count));
		return Item.of(row.distortion() + "/" + session.id().value(), spoken(row, session),
				Shape.of(Form.RECTANGLE, area).filled(ground).outlined(Stroke.of(Paint.of(Tone.EDGE), 1)),
				number(room, count, middle.x(), middle.y(), Paint.on(ground))).acting(() -> opens.accept(row, session));
	}

	/** From 0 for one to 1 for the most there are. */
	private double step(int count) {
		int most = counts.most();
		return most <= 1 ? 0 : (double) Math.round((STEPS - 1) * (count - 1.0) / (most - 1)) / (STEPS - 1);
	}

	private String spoken(Frequencies.Row row, Session session) {
		Map<Boolean, Long> kinds = row.in(session).stream().collect(Collectors.partitioningBy(Mention.InText.class::isInstance, Collectors.counting()));
		return Messages.with(Messages.placeSpoken, name(row), session.number(), dates.day(session.date()), kinds.get(true), kinds.get(false));
	}
}
