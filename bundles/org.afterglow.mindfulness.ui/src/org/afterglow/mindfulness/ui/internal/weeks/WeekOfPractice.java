package org.afterglow.mindfulness.ui.internal.weeks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.afterglow.mindfulness.ui.internal.days.PracticeDays;
import org.afterglow.mindfulness.ui.internal.days.Sitting;

/**
 * What was practised in a week beside what was agreed for it.
 *
 * @param begins the first day of the week
 * @param agreed minutes; empty if nothing was
 */
public record WeekOfPractice(LocalDate begins, List<Sitting> sittings, OptionalDouble agreed) {

	public WeekOfPractice {
		Objects.requireNonNull(begins);
		sittings = List.copyOf(sittings);
		Objects.requireNonNull(agreed);
	}

	/** The weeks of a calendar. */
	public static List<WeekOfPractice> of(PracticeDays days, List<Agreement> agreed) {
		return days.weeks().stream().map(week -> new WeekOfPractice(week, days.in(week), Agreement.of(agreed, week))).toList();
	}

	/** How long it was practised. */
	public long minutes() {
		return Sitting.minutes(sittings);
	}
}
