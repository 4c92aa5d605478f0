package org.afterglow.mindfulness.ui.internal.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.afterglow.mindfulness.PracticeLog;
import org.afterglow.mindfulness.ui.internal.Sittings;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.Values;
import org.afterglow.ui.Dates;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Practice laid out in a calendar. */
class PracticeDaysTest {

	/** A Saturday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	@ParameterizedTest
	@CsvSource({ "en-GB,MONDAY,2026-11-16", "de-DE,MONDAY,2026-11-16", "en-US,SUNDAY,2026-11-15", "ar-EG,SATURDAY,2026-11-21" })
	void weeksBeginAsTheyDoInAPlace(String place, DayOfWeek first, LocalDate last) {
		PracticeDays days = PracticeDays.of(List.of(), TODAY, WeekFields.of(Locale.forLanguageTag(place)), 3);
		assertEquals(List.of(last.minusWeeks(2), last.minusWeeks(1), last), days.weeks());
		assertEquals(first, days.first().getDayOfWeek());
		assertEquals(TODAY, days.daysOf(last).getLast());
		assertTrue(days.isEmpty());
	}

	@Test
	void everyTimeOfPracticeIsInOneDayAndOneWeek() {
		Random random = new Random(11);
		for (int round = 0; round < 200; round++) {
			LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200));
			WeekFields place = WeekFields.of(DayOfWeek.of(1 + random.nextInt(7)), 1);
			int weeks = 1 + random.nextInt(60);
			List<Sitting> sittings = new ArrayList<>();
			for (int i = random.nextInt(60); i > 0; i--) {
				sittings.add(Sittings.of(today.minusDays(random.nextInt(500) - 20), 1 + random.nextInt(90)));
			}
			PracticeDays days = PracticeDays.of(sittings, today, place, weeks);
			assertEquals(weeks, days.weeks().size());
			List<Sitting> inRange = sittings.stream().filter(each -> !each.day().isBefore(days.first()) && !each.day().isAfter(today)).toList();
			assertEquals(inRange.size(), days.weeks().stream().mapToInt(week -> days.in(week).size()).sum());
			assertEquals(Sitting.minutes(inRange), days.weeks().stream().flatMap(week -> days.daysOf(week).stream()).mapToLong(days::minutes).sum());
			assertTrue(days.weeks().stream().allMatch(week -> week.getDayOfWeek() == place.getFirstDayOfWeek()));
		}
	}

	private static Entry logged(Values values) {
		return PracticeLog.TYPE.begin(ClientId.random(), Optional.empty(), Instant.EPOCH).withValues(values, Instant.EPOCH);
	}

	@Test
	void theLogGivesWhatSaysWhenAndHowLong() {
		Values whole = PracticeLog.LENGTH.with(PracticeLog.PRACTICE.with(PracticeLog.DAY.with(Values.NONE, TODAY), "walking"), Duration.ofMinutes(20));
		Values named = PracticeLog.TIME.with(PracticeLog.NAME.with(PracticeLog.PRACTICE.with(whole, "other"), "Tea"), "evening");
		Values earlier = PracticeLog.DAY.with(whole, TODAY.minusDays(1));
		List<Sitting> found = Sitting.of(List.of(logged(whole), logged(PracticeLog.DAY.with(Values.NONE, TODAY)),
				logged(PracticeLog.LENGTH.with(whole, Duration.ZERO)), logged(named), logged(earlier)));
		assertEquals(List.of("Walking", "Walking", "Tea"), found.stream().map(each -> each.name().english()).toList());
		assertEquals(TODAY.minusDays(1), found.getFirst().day());
		assertEquals("evening", found.getLast().time().orElseThrow().english());
		assertEquals("Gehen", found.getFirst().name().in(Locale.GERMAN));
	}

	@Test
	void minutesAreWholeAndRoundedOnce() {
		Sitting half = new Sitting(Sittings.of(TODAY, 1).id(), TODAY, Sittings.of(TODAY, 1).name(), Optional.empty(), Duration.ofSeconds(90));
		assertEquals(3, Sitting.minutes(List.of(half, half)));
		assertEquals(0, Sitting.minutes(List.of()));
	}

	@Test
	void thePictureShowsAsManyWeeksAsThereIsRoomForAndSaysEachDay() {
		Dates dates = new Dates(Locale.UK, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
		PracticeDays days = PracticeDays.of(List.of(Sittings.of(TODAY, 30), Sittings.of(TODAY, 15), Sittings.of(TODAY.minusWeeks(40), 5)), TODAY,
				WeekFields.of(Locale.UK), 53);
		List<LocalDate> opened = new ArrayList<>();
		CalendarDrawing drawing = new CalendarDrawing(days, dates, opened::add);
		Scene narrow = drawing.in(Room.of(250, 300));
		assertEquals(List.of("Sat 21 Nov: 45 minutes; Body scan 30 min, Body scan 15 min"), narrow.items().stream().map(Item::name).toList());
		Scene wide = drawing.in(Room.of(2000, 300));
		assertEquals(2, wide.items().size());
		wide.items().getLast().action().orElseThrow().run();
		assertEquals(List.of(TODAY), opened);
		assertTrue(narrow.bounds().right() <= 250 && wide.bounds().right() <= 2000, narrow.bounds() + " " + wide.bounds());
		assertFalse(narrow.shapes().stream().filter(Shape.Label.class::isInstance).map(shape -> ((Shape.Label) shape).text()).noneMatch("Mon"::equals));
	}

	@Test
	void stepsOfTheGroundBeginWhereTheySay() {
		assertEquals(List.of(0, 0, 1, 2, 3, 3, 4, 4), List.of(1L, 9L, 10L, 20L, 30L, 44L, 45L, 300L).stream().map(CalendarDrawing::step).toList());
	}
}
