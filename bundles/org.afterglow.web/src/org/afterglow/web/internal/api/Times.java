package org.afterglow.web.internal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and times in texts. */
final class Times {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
	private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");

	private Times() {
	}

	/** A day of the years 1 to 9999. */
	static Optional<LocalDate> day(String text) {
		if (!DAY.matcher(text).matches() || text.startsWith("0000")) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** A time in UTC, as exact as the records keep it. @throws DateTimeParseException if it is none */
	static Instant instant(String text) {
		if (!TIME.matcher(text).matches() || text.startsWith("0000")) {
			throw new DateTimeParseException("not a time in UTC", "", 0);
		}
		return Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
	}
}
