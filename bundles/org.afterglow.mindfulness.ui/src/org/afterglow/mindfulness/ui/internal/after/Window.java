package org.afterglow.mindfulness.ui.internal.after;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.afterglow.mindfulness.ui.internal.days.Sitting;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;

/**
 * The 72 hours after a dosing session, and the practice in them. The hour of a session is not recorded, so they are counted in days:
 * on the two days after it a practice lies inside, whatever the hour was; on the day itself, and on the third day after it, it may
 * lie before or behind.
 *
 * @param practised on the day of the session to the third day after it, by day
 */
public record Window(Session session, List<Sitting> practised) {

	/** Days that the hours touch. */
	public static final int DAYS = 4;

	public Window {
		practised = List.copyOf(practised);
		if (session.kind() != SessionKind.DOSING) {
			throw new IllegalArgumentException("only dosing is followed by such hours");
		}
		for (Sitting sitting : practised) {
			long day = ChronoUnit.DAYS.between(session.date(), sitting.day());
			if (day < 0 || day >= DAYS) {
				throw new IllegalArgumentException("practised outside: " + sitting);
			}
		}
	}

	/** One for each dosing session that has been, the latest first. A practice can lie in those of two sessions. */
	public static List<Window> of(List<Session> sessions, List<Sitting> sittings, LocalDate today) {
		List<Window> windows = new ArrayList<>();
		sessions.stream().filter(each -> each.kind() == SessionKind.DOSING && !each.date().isAfter(today))
				.sorted(Comparator.comparing(Session::date).thenComparing(Session::number).reversed())
				.forEach(session -> windows.add(new Window(session, sittings.stream()
						.filter(each -> !each.day().isBefore(session.date()) && each.day().isBefore(session.date().plusDays(DAYS))).toList())));
		return List.copyOf(windows);
	}

	/** What the hours touch: the day of the session and the three after it. */
	public List<LocalDate> days() {
		return session.date().datesUntil(session.date().plusDays(DAYS)).toList();
	}

	/** What was practised on a day; may be nothing. */
	public List<Sitting> on(LocalDate day) {
		return practised.stream().filter(each -> each.day().equals(day)).toList();
	}

	/** True if only a part of the day lies inside: the first and the last. */
	public boolean isInPart(LocalDate day) {
		return day.equals(session.date()) || day.equals(session.date().plusDays(DAYS - 1L));
	}

	/** Practice that lies inside whatever the hour of the session was. */
	public List<Sitting> inside() {
		return practised.stream().filter(each -> !isInPart(each.day())).toList();
	}

	/** True if the last of the hours can be still to come. */
	public boolean isOpen(LocalDate today) {
		return !today.isAfter(session.date().plusDays(DAYS - 1L));
	}
}
