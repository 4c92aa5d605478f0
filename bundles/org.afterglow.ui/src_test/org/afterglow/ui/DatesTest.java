package org.afterglow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class DatesTest {

	private static final Instant NOW = Instant.parse("2026-11-08T14:06:00Z");
	private final Dates british = new Dates(Locale.UK, Clock.fixed(NOW, ZoneId.of("Europe/London")));
	private final Dates german = new Dates(Locale.GERMANY, Clock.fixed(NOW, ZoneId.of("Europe/Berlin")));

	@Test
	void theYearIsSaidWhenItIsAnother() {
		assertEquals("6 Nov", british.day(LocalDate.of(2026, 11, 6)));
		assertEquals("6 Nov 2025", british.day(LocalDate.of(2025, 11, 6)));
		assertEquals("Fri 6 Nov", british.weekday(LocalDate.of(2026, 11, 6)));
		assertEquals("6 November 2026", british.fullDay(LocalDate.of(2026, 11, 6)));
		assertEquals("6. Nov.", german.day(LocalDate.of(2026, 11, 6)));
	}

	@Test
	void nearMomentsAreSaidInWords() {
		assertEquals("12:02", british.moment(Instant.parse("2026-11-08T12:02:00Z")));
		assertEquals("yesterday 17:20", british.moment(Instant.parse("2026-11-07T17:20:00Z")));
		assertEquals("6 Nov 10:12", british.moment(Instant.parse("2026-11-06T10:12:00Z")));
		assertEquals("6 Nov 2025 10:12", british.moment(Instant.parse("2025-11-06T10:12:00Z")));
	}

	@Test
	void theDayIsThatOfThePersonNotOfGreenwich() {
		assertEquals("00:30", german.moment(Instant.parse("2026-11-07T23:30:00Z")));
	}

	@Test
	void theWallClockSaysTheDayInFull() {
		assertEquals("Sunday, 8 November, 14:06", british.now());
	}

	@Test
	void countsHaveTheSeparatorOfThePerson() {
		assertEquals("1,204", british.number(1204));
		assertEquals("1.204", german.number(1204));
	}
}
