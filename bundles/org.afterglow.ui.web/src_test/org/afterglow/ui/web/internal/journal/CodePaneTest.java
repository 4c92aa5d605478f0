package org.afterglow.ui.web.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;

import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Journal;
import org.afterglow.testing.MovableClock;
import org.afterglow.ui.Dates;
import org.afterglow.ui.web.internal.Messages;
import org.junit.jupiter.api.Test;

/** How long a page is open is said by the clock, and never as less than nothing. */
class CodePaneTest {

	private final MovableClock clock = new MovableClock();
	private final Dates dates = new Dates(Locale.UK, clock);
	private final Journal page = new Journal(JournalId.random(), SessionId.random(), clock.instant(), clock.instant().plus(Duration.ofHours(2)), "", "", false);

	private void assertLeft(String left) {
		assertEquals(Messages.with(Messages.journalUntil, dates.time(page.until()), left), CodePane.until(page, dates));
	}

	@Test
	void whatIsLeftGoesDownToNothing() {
		assertLeft("2 h 0 min");
		clock.pass(Duration.ofSeconds(1));
		assertLeft("1 h 59 min");
		clock.pass(Duration.ofMinutes(59));
		assertLeft("1 h 0 min");
		clock.pass(Duration.ofMinutes(1));
		assertLeft("59 minutes");
		clock.pass(Duration.ofMinutes(58));
		assertLeft("1 minute");
		clock.pass(Duration.ofMinutes(1));
		assertLeft("less than a minute");
		clock.pass(Duration.ofHours(1));
		assertLeft("less than a minute");
	}
}
