package org.afterglow.ui.narrative.internal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates and times as the person's clock and calendar have them. */
public final class When {

	private When() {
	}

	public static String date(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(date);
	}

	public static String time(Instant instant) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale())
				.format(instant.atZone(ZoneId.systemDefault()));
	}

	public static String dateAndTime(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale())
				.format(instant.atZone(ZoneId.systemDefault()));
	}

	private static Locale locale() {
		return Locale.getDefault(Locale.Category.FORMAT);
	}
}
