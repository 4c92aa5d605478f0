package org.afterglow.ui.entries.internal.draft;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers, days and lengths of time as a person types and reads them. */
public record Typed(Locale locale, LocalDate today) {

	private static final int MINUTES = 60;
	private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]?\\d)");
	private static final Pattern PARTS = Pattern
			.compile("(?:(\\d{1,4})\\s*(?:h|hr|hrs|std|hours?|stunden?)\\.?)?\\s*(?:(\\d{1,6})\\s*(?:m|min|mins|minutes?|minuten?)?\\.?)?");
	private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,4}(\\D+)\\d{1,2}\\1\\d{2}");
	private static final Pattern SEEMS_ISO = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

	/** A number, with the comma or full stop of the language or with a full stop; empty if it is none. */
	public OptionalDouble number(String text) {
		String wanted = text.strip().replace('\u2212', '-');
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setGroupingUsed(false);
		OptionalDouble local = number(format, wanted);
		return local.isPresent() ? local : number(new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)), wanted);
	}

	private static OptionalDouble number(NumberFormat format, String text) {
		ParsePosition at = new ParsePosition(0);
		Number number = format.parse(text, at);
		return number != null && at.getIndex() == text.length() && Double.isFinite(number.doubleValue())
				? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
	}

	/** A number as it is read: no more places than it needs. */
	public String number(double number) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(6);
		return format.format(number);
	}

	/** A day, as the language writes it short or long, or as year, month and day; empty if it is none. */
	public Optional<LocalDate> day(String text) {
		String wanted = text.strip();
		if (SEEMS_ISO.matcher(wanted).matches()) {
			return parsed(DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT), wanted);
		}
		for (DateTimeFormatter form : forms(wanted)) {
			Optional<LocalDate> day = parsed(form, wanted);
			if (day.isPresent()) {
				return day;
			}
		}
		return Optional.empty();
	}

	private List<DateTimeFormatter> forms(String wanted) {
		List<DateTimeFormatter> forms = new ArrayList<>();
		String year = SHORT_YEAR.matcher(wanted).matches() ? "uu" : "uuuu";
		forms.add(form(pattern(FormatStyle.SHORT).replaceAll("d+", "d").replaceAll("M+", "M").replaceAll("[yu]+", year)));
		Stream.of(pattern(FormatStyle.MEDIUM).replaceAll("[yu]+", year), pattern(FormatStyle.LONG).replaceAll("[yu]+", year), "d[.] MMM[.] uuuu",
				"d[.] MMMM uuuu").map(this::form).forEach(forms::add);
		return forms;
	}

	private String pattern(FormatStyle style) {
		return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
	}

	private DateTimeFormatter form(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)
				.withResolverStyle(ResolverStyle.STRICT);
	}

	private static Optional<LocalDate> parsed(DateTimeFormatter form, String text) {
		try {
			return Optional.of(LocalDate.parse(text, form)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** A day with its year, so that it can be typed again. */
	public String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
	}

	/** A length of time: "90", "1:30", "1 h 30 min"; a bare number is minutes. Empty if it is none. */
	public Optional<Duration> length(String text) {
		String wanted = text.strip().toLowerCase(locale);
		Matcher clock = CLOCK.matcher(wanted);
		if (clock.matches()) {
			return Optional.of(minutes(clock.group(1), clock.group(2)));
		}
		Matcher parts = PARTS.matcher(wanted);
		return !wanted.isEmpty() && parts.matches() ? Optional.of(minutes(parts.group(1), parts.group(2))) : Optional.empty();
	}

	private static Duration minutes(String hours, String minutes) {
		return Duration.ofMinutes((hours == null ? 0 : Long.parseLong(hours)) * MINUTES + (minutes == null ? 0 : Long.parseLong(minutes)));
	}

	/** A length of time: "45 min", "1 h 30 min". Seconds are rounded to the minute. */
	public String length(Duration length) {
		long minutes = length.plusSeconds(30).toMinutes();
		if (minutes < MINUTES) {
			return minutes + " min";
		}
		return minutes / MINUTES + " h" + (minutes % MINUTES == 0 ? "" : " " + minutes % MINUTES + " min");
	}
}
