package org.afterglow.mindfulness.ui.internal.days;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Practice laid out in weeks of a calendar, whose days and first day are those of a place.
 *
 * @param first a first day of a week
 * @param today the last day that is shown; its week may not be over
 */
public record PracticeDays(LocalDate first, LocalDate today, Map<LocalDate, List<Sitting>> days) {

	private static final int A_WEEK = 7;

	public PracticeDays {
		if (first.isAfter(today)) {
			throw new IllegalArgumentException("days run on: " + first + " to " + today);
		}
		days = Map.copyOf(days);
	}

	/**
	 * The practice of so many weeks, the last of them this one.
	 *
	 * @param weeks at least one
	 * @param sittings others than of these weeks are left out, those of days to come among them
	 */
	public static PracticeDays of(List<Sitting> sittings, LocalDate today, WeekFields place, int weeks) {
		if (weeks < 1) {
			throw new IllegalArgumentException("at least this week");
		}
		LocalDate first = begin(today, place).minusWeeks(weeks - 1L);
		return new PracticeDays(first, today, sittings.stream().filter(each -> !each.day().isBefore(first) && !each.day().isAfter(today))
				.collect(Collectors.groupingBy(Sitting::day)));
	}

	/** The first day of the week that a day is in. */
	public static LocalDate begin(LocalDate day, WeekFields place) {
		return day.with(TemporalAdjusters.previousOrSame(place.getFirstDayOfWeek()));
	}

	/** The first days of its weeks, the earliest first. */
	public List<LocalDate> weeks() {
		List<LocalDate> weeks = new ArrayList<>();
		for (LocalDate week = first; !week.isAfter(today); week = week.plusDays(A_WEEK)) {
			weeks.add(week);
		}
		return weeks;
	}

	/** The days of a week that are not to come, in their order. */
	public List<LocalDate> daysOf(LocalDate week) {
		long days = Math.min(A_WEEK, ChronoUnit.DAYS.between(week, today) + 1);
		return week.datesUntil(week.plusDays(Math.max(0, days))).toList();
	}

	/** What was practised on a day; may be nothing. */
	public List<Sitting> on(LocalDate day) {
		return days.getOrDefault(day, List.of());
	}

	/** The minutes of a day. */
	public long minutes(LocalDate day) {
		return Sitting.minutes(on(day));
	}

	/** Whatever was practised in a week. */
	public List<Sitting> in(LocalDate week) {
		return daysOf(week).stream().flatMap(day -> on(day).stream()).toList();
	}

	/** True if nothing was practised. */
	public boolean isEmpty() {
		return days.isEmpty();
	}
}
