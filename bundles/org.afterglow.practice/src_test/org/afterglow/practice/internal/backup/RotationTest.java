package org.afterglow.practice.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.afterglow.practice.BackupWishes;
import org.junit.jupiter.api.Test;

/** Invented calendars. */
class RotationTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
	private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

	private static Set<Instant> kept(Collection<Instant> backups, Instant now, ZoneId zone) {
		return new TreeSet<>(Rotation.kept(backups, UnaryOperator.identity(), BackupWishes.USUAL, now, zone));
	}

	private static Instant at(String local, ZoneId zone) {
		return LocalDateTime.parse(local).atZone(zone).toInstant();
	}

	@Test
	void nothingIsMadeOfNothing() {
		assertEquals(Set.of(), kept(List.of(), Instant.EPOCH, BERLIN));
	}

	@Test
	void ofADayTheNewestStays() {
		Instant morning = at("2026-11-21T09:00:00", BERLIN);
		Instant noon = at("2026-11-21T12:00:00", BERLIN);
		Instant night = at("2026-11-21T23:59:59", BERLIN);
		assertEquals(Set.of(night), kept(List.of(noon, night, morning), night, BERLIN));
	}

	@Test
	void aDayIsADayOfTheZone() {
		Instant evening = at("2026-11-21T23:30:00", BERLIN);
		Instant night = at("2026-11-22T00:30:00", BERLIN);
		assertEquals(Set.of(evening, night), kept(List.of(evening, night), night, BERLIN));
		// In London both are one day; in Auckland it is noon.
		assertEquals(Set.of(night), kept(List.of(evening, night), night, ZoneId.of("Europe/London")));
		assertEquals(Set.of(night), kept(List.of(evening, night), night, AUCKLAND));
	}

	@Test
	void aYearOfDaysLeavesDaysWeeksAndMonths() {
		List<Instant> daily = new ArrayList<>();
		LocalDate last = LocalDate.of(2026, 11, 21);
		for (int i = 0; i < 500; i++) {
			daily.add(last.minusDays(i).atTime(18, 0).atZone(BERLIN).toInstant());
		}
		Set<LocalDate> days = kept(daily, daily.getFirst(), BERLIN).stream().map(at -> at.atZone(BERLIN).toLocalDate())
				.collect(Collectors.toCollection(TreeSet::new));
		Set<LocalDate> wanted = new TreeSet<>();
		for (int i = 0; i < 7; i++) {
			wanted.add(last.minusDays(i));
		}
		// Sundays of the weeks before this one; a Saturday is today.
		wanted.addAll(List.of(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 1)));
		for (int month = 1; month < 12; month++) {
			wanted.add(last.withDayOfMonth(1).minusMonths(month - 1).minusDays(1));
		}
		assertEquals(wanted, days);
	}

	@Test
	void aRestOfAYearThrowsNothingAway() {
		List<Instant> before = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			before.add(at("2024-03-01T18:00:00", BERLIN).plus(Duration.ofDays(i)));
		}
		assertEquals(new TreeSet<>(before), kept(before, at("2026-11-21T18:00:00", BERLIN), BERLIN));
	}

	/** Day by day, each time only what was kept the day before is there. */
	@Test
	void throwingAwayDayByDayLeavesWhatThrowingAwayAtOnceWouldLeave() {
		Random random = new Random(42);
		for (int calendar = 0; calendar < 20; calendar++) {
			List<Instant> all = new ArrayList<>();
			Set<Instant> there = new HashSet<>();
			Instant now = at("2025-01-01T08:00:00", AUCKLAND);
			for (int i = 0; i < 400; i++) {
				now = now.plus(Duration.ofMinutes(random.nextInt(60 * 40)));
				all.add(now);
				there.add(now);
				there = new HashSet<>(kept(there, now, AUCKLAND));
			}
			assertEquals(kept(all, now, AUCKLAND), new TreeSet<>(there), "calendar " + calendar);
			assertTrue(there.size() <= 7 + 4 + 12, there.size() + " are kept");
		}
	}

	@Test
	void oneThatWasMadeInTheFutureStaysAndTakesNoPlace() {
		List<Instant> backups = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			backups.add(at("2026-11-21T18:00:00", BERLIN).minus(Duration.ofDays(i)));
		}
		Instant wrong = at("2031-01-01T00:00:00", BERLIN);
		backups.add(wrong);
		assertEquals(new TreeSet<>(backups), kept(backups, at("2026-11-21T18:00:00", BERLIN), BERLIN));
	}

	@Test
	void aClockSetBackThrowsAwayNothingThatItKeptBefore() {
		List<Instant> week = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			week.add(at("2026-11-15T18:00:00", BERLIN).plus(Duration.ofDays(i)));
		}
		Instant back = at("2026-11-02T09:00:00", BERLIN);
		List<Instant> with = new ArrayList<>(week);
		with.add(back);
		assertEquals(new TreeSet<>(with), kept(with, back, BERLIN));
	}

	@Test
	void weeksAndMonthsAtTheTurnOfAYear() {
		// 2027-01-01 is a Friday of week 53 of 2026.
		Instant sylvester = at("2026-12-31T18:00:00", ZoneOffset.UTC);
		Instant newYear = at("2027-01-01T18:00:00", ZoneOffset.UTC);
		assertEquals(53, newYear.atZone(ZoneOffset.UTC).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
		BackupWishes weekly = BackupWishes.USUAL.keeping(1, 4, 0);
		assertEquals(Set.of(newYear), Rotation.kept(List.of(sylvester, newYear), UnaryOperator.identity(), weekly, newYear, ZoneOffset.UTC));
		BackupWishes monthly = BackupWishes.USUAL.keeping(1, 0, 12);
		assertEquals(Set.of(sylvester, newYear),
				Rotation.kept(List.of(sylvester, newYear), UnaryOperator.identity(), monthly, newYear, ZoneOffset.UTC));
	}
}
