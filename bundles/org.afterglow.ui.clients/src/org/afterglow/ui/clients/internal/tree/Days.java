package org.afterglow.ui.clients.internal.tree;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as a list says them. */
final class Days {

	private final Clock clock;
	private final DateTimeFormatter thisYear;
	private final DateTimeFormatter otherYear;

	Days(Clock clock, Locale locale) {
		this.clock = clock;
		thisYear = DateTimeFormatter.ofPattern("d MMM", locale);
		otherYear = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
	}

	String shortDay(LocalDate day) {
		return day.format(day.getYear() == LocalDate.now(clock).getYear() ? thisYear : otherYear);
	}

	String day(LocalDate day) {
		return day.format(otherYear);
	}
}
