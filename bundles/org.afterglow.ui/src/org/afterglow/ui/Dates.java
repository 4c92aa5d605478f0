package org.afterglow.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;

import org.afterglow.ui.internal.Messages;
import org.afterglow.ui.internal.WindowClock;
import org.eclipse.osgi.util.NLS;

/**
 * Dates, times and counts as people say them: "6 Nov", "yesterday 17:20", "1,204". The one place for it, so that the same day
 * reads the same in every part of the window. Immutable.
 *
 * @param locale of the person
 * @param clock tells what today is, and the zone
 * @since 1.0
 */
public record Dates(Locale locale, Clock clock) {

	private static final long THOUSAND = 1000;

	public Dates {
		Objects.requireNonNull(locale);
		Objects.requireNonNull(clock);
	}

	/** As this person writes them, by the clock of the window: who needs to know what time it is asks that one, too. */
	public static Dates ofUser() {
		return new Dates(spoken(Locale.getDefault()), WindowClock.ONE);
	}

	/** The same by another clock. */
	public Dates at(Clock other) {
		return new Dates(locale, other);
	}

	/** A day in a row: "6 Nov", with the year if it is not this one. */
	public String day(LocalDate day) {
		return skeleton(sameYear(day) ? "MMMd" : "yMMMd").format(day);
	}

	/** A day with its weekday: "Fri 6 Nov", with the year if it is not this one. */
	public String weekday(LocalDate day) {
		return skeleton(sameYear(day) ? "MMMEd" : "yMMMEd").format(day).replaceFirst("^(\\p{L}+), ", "$1 ");
	}

	/** A day in full: "6 November 2026". */
	public String fullDay(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
	}

	/** The time of day: "15:06". */
	public String time(Instant moment) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(here(moment));
	}

	/** A moment near or far: "15:06" if it is today, "yesterday 17:20", "6 Nov 10:12", "6 Nov 2025 10:12". */
	public String moment(Instant moment) {
		LocalDate day = here(moment).toLocalDate();
		LocalDate today = today();
		if (day.equals(today)) {
			return time(moment);
		}
		if (day.equals(today.minusDays(1))) {
			return NLS.bind(Messages.yesterday, time(moment));
		}
		return NLS.bind(Messages.dayAndTime, day(day), time(moment));
	}

	/** The day and the minute now, for a clock on the wall: "Friday, 6 November, 08:12". */
	public String now() {
		Instant now = clock.instant();
		String weekday = DateTimeFormatter.ofPattern("EEEE", locale).format(here(now));
		return NLS.bind(Messages.wallClock, new Object[] { weekday, skeleton("MMMMd").format(here(now)), time(now) });
	}

	/** A count: "1,204". */
	public String number(long count) {
		return String.format(locale, "%,d", count);
	}

	/** The size of a file: "340 KB", "2.4 MB". */
	public String bytes(long count) {
		if (count < THOUSAND) {
			return NLS.bind(Messages.sizeBytes, number(count));
		}
		if (count < THOUSAND * THOUSAND) {
			return NLS.bind(Messages.sizeKilobytes, number((count + THOUSAND / 2) / THOUSAND));
		}
		boolean giga = count >= THOUSAND * THOUSAND * THOUSAND;
		double size = (double) count / (giga ? THOUSAND * THOUSAND * THOUSAND : THOUSAND * THOUSAND);
		return NLS.bind(giga ? Messages.sizeGigabytes : Messages.sizeMegabytes, String.format(locale, "%.1f", size));
	}

	/** The day it is for the user. */
	public LocalDate today() {
		return LocalDate.now(clock);
	}

	private ZonedDateTime here(Instant moment) {
		return moment.atZone(clock.getZone());
	}

	private boolean sameYear(LocalDate day) {
		return day.getYear() == today().getYear();
	}

	private DateTimeFormatter skeleton(String template) {
		return DateTimeFormatter.ofLocalizedPattern(template).withLocale(locale);
	}

	/** English without a country is the English of the program. */
	private static Locale spoken(Locale locale) {
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) && locale.getCountry().isEmpty() ? Locale.UK : locale;
	}
}
