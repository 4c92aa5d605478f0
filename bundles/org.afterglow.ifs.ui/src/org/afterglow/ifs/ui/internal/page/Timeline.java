package org.afterglow.ifs.ui.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.model.Session;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Tone;
import org.afterglow.ui.pictures.Align;
import org.afterglow.ui.pictures.Area;
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
 * The sessions in a row; the one that is shown is filled.
 *
 * @param sessions by date
 * @param at the one that is shown
 */
record Timeline(List<Session> sessions, Session at, Dates dates, Consumer<Session> choose) {

	/** In units. */
	static final double HEIGHT = 52;

	private static final double TOP = 18;
	private static final double LABEL = 40;
	private static final double SIDE = 44;
	private static final double LEAST = 26;
	private static final double WORDS = 78;
	private static final double SMALL = 8;
	private static final double LARGE = 14;

	Scene in(Room room) {
		List<Drawn> drawn = new ArrayList<>();
		double step = sessions.size() < 2 ? 0 : Math.clamp((room.width() - 2 * SIDE) / (sessions.size() - 1), LEAST, WORDS * 1.6);
		drawn.add(Shape.line(Stroke.of(Paint.of(Tone.EDGE), 1.4), new Spot(SIDE, TOP), new Spot(SIDE + Math.max(1, step * (sessions.size() - 1)), TOP)));
		int every = step == 0 ? 1 : (int) Math.ceil(WORDS / step);
		int shown = sessions.indexOf(at);
		for (int i = 0; i < sessions.size(); i++) {
			boolean named = i == shown || (shown - i) % every == 0;
			drawn.add(stop(sessions.get(i), new Spot(SIDE + i * step, TOP), named, room));
		}
		return new Scene(Messages.timeline, drawn);
	}

	private Item stop(Session session, Spot spot, boolean named, Room room) {
		boolean here = session.equals(at);
		double size = here ? LARGE : SMALL;
		List<Shape> shapes = new ArrayList<>();
		Shape.Closed dot = Shape.of(Form.ELLIPSE, Area.around(spot, size, size)).outlined(Stroke.of(Paint.of(here ? Tone.DUSK : Tone.EDGE), 1.4))
				.filled(Paint.of(here ? Tone.DUSK : Tone.PAGE));
		shapes.add(dot);
		if (named) {
			Face face = here ? Face.SMALL_BOLD : Face.SMALL;
			shapes.add(room.label(room.shortened(name(session), face, WORDS), new Spot(spot.x(), LABEL), face, Paint.of(here ? Tone.PAGE_INK : Tone.INK2))
					.aligned(Align.MIDDLE));
		}
		String said = Messages.with(here ? Messages.stopHere : Messages.stop, name(session), day(session.date()));
		return Item.of(session.id().toString(), said, shapes.toArray(Shape[]::new)).as(Item.Role.BUTTON).acting(() -> choose.accept(session));
	}

	/** "Session 2", "Preparation", "17 Oct" */
	String name(Session session) {
		return name(session, dates);
	}

	static String name(Session session, Dates dates) {
		return switch (session.kind()) {
			case DOSING -> Messages.with(Messages.sessionNumber, session.number());
			case PREPARATION -> Messages.preparation;
			case INTEGRATION, FOLLOW_UP -> dates.day(session.date());
		};
	}

	/** "session 2", inside of a sentence. */
	static String inside(Session session, Dates dates) {
		return switch (session.kind()) {
			case DOSING -> Messages.with(Messages.sessionInside, session.number());
			case PREPARATION -> Messages.with(Messages.preparationInside, dates.day(session.date()));
			case INTEGRATION, FOLLOW_UP -> dates.day(session.date());
		};
	}

	private String day(LocalDate date) {
		return dates.day(date);
	}

	/** The one after the one that is shown. */
	Optional<Session> next() {
		int index = sessions.indexOf(at) + 1;
		return index < sessions.size() ? Optional.of(sessions.get(index)) : Optional.empty();
	}

	/** Ids alone. */
	@Override
	public String toString() {
		return sessions.toString();
	}
}
