package org.afterglow.mindfulness.ui.internal.after;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.afterglow.mindfulness.ui.internal.Sittings;
import org.afterglow.mindfulness.ui.internal.days.Sitting;
import org.afterglow.model.ClientId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.ui.Dates;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.junit.jupiter.api.Test;

/** Practice in the 72 hours after dosing. */
class WindowTest {

	private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);

	private static Session session(int number, LocalDate day, SessionKind kind) {
		return new Session(SessionId.random(), ClientId.random(), number, day, kind, Optional.empty(), "");
	}

	@Test
	void onlyDosingThatHasBeenIsFollowedByThem() {
		List<Session> sessions = List.of(session(1, FRIDAY.minusDays(9), SessionKind.DOSING), session(2, FRIDAY, SessionKind.DOSING),
				session(3, FRIDAY.plusDays(1), SessionKind.INTEGRATION), session(4, FRIDAY.plusDays(3), SessionKind.DOSING));
		List<Window> windows = Window.of(sessions, List.of(), FRIDAY.plusDays(2));
		assertEquals(List.of(2, 1), windows.stream().map(window -> window.session().number()).toList());
		assertTrue(windows.getFirst().isOpen(FRIDAY.plusDays(3)));
		assertFalse(windows.getFirst().isOpen(FRIDAY.plusDays(4)));
		assertThrows(IllegalArgumentException.class, () -> new Window(sessions.get(2), List.of()));
		assertThrows(IllegalArgumentException.class, () -> new Window(sessions.get(1), List.of(Sittings.of(FRIDAY.plusDays(4), 10))));
	}

	/** Whatever the hours were: what lies inside for certain does, and what can lie inside is shown. */
	@Test
	void daysHoldForEveryHour() {
		Random random = new Random(72);
		Session dosing = session(1, FRIDAY, SessionKind.DOSING);
		for (int round = 0; round < 2000; round++) {
			LocalDateTime given = FRIDAY.atTime(random.nextInt(24), random.nextInt(60));
			LocalDateTime practised = FRIDAY.minusDays(2).atStartOfDay().plusMinutes(random.nextInt(8 * 24 * 60));
			Sitting sitting = Sittings.of(practised.toLocalDate(), 10);
			boolean inside = !practised.isBefore(given) && ChronoUnit.MINUTES.between(given, practised) < 72 * 60;
			Window window = Window.of(List.of(dosing), List.of(sitting), FRIDAY.plusDays(30)).getFirst();
			assertTrue(!inside || window.practised().contains(sitting), () -> given + " " + practised);
			assertTrue(inside || !window.inside().contains(sitting), () -> given + " " + practised);
		}
	}

	@Test
	void aPracticeCanLieInThoseOfTwoSessions() {
		Sitting sitting = Sittings.of(FRIDAY.plusDays(2), 20);
		List<Window> windows = Window.of(List.of(session(1, FRIDAY, SessionKind.DOSING), session(2, FRIDAY.plusDays(2), SessionKind.DOSING)), List.of(sitting),
				FRIDAY.plusDays(5));
		assertEquals(List.of(List.of(sitting), List.of(sitting)), windows.stream().map(Window::practised).toList());
		assertEquals(List.of(List.of(), List.of(sitting)), windows.stream().map(Window::inside).toList());
	}

	@Test
	void thePictureSaysWhatLiesInsideOnlyInPart() {
		Dates dates = new Dates(Locale.UK, Clock.fixed(FRIDAY.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
		List<Sitting> sittings = List.of(Sittings.of(FRIDAY, 10), Sittings.of(FRIDAY.plusDays(1), 30));
		List<Sitting> opened = new ArrayList<>();
		Scene scene = new WindowDrawing(Window.of(List.of(session(3, FRIDAY, SessionKind.DOSING)), sittings, FRIDAY.plusDays(1)), dates, opened::add)
				.in(Room.of(700, 300));
		assertEquals(List.of("Body scan, 10 min, Fri 6 Nov; the day lies in the 72 hours after session 3 only in part",
				"Body scan, 30 min, Sat 7 Nov; in the 72 hours after session 3"), scene.items().stream().map(Item::name).toList());
		scene.items().getLast().action().orElseThrow().run();
		assertEquals(List.of(sittings.getLast()), opened);
		assertTrue(scene.bounds().right() <= 700, scene.bounds().toString());
	}
}
