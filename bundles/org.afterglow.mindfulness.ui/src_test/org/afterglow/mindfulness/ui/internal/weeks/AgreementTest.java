package org.afterglow.mindfulness.ui.internal.weeks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.afterglow.framework.EntryType;
import org.afterglow.mindfulness.Course;
import org.afterglow.mindfulness.ui.internal.Sittings;
import org.afterglow.mindfulness.ui.internal.days.PracticeDays;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.junit.jupiter.api.Test;

/** What was agreed, beside what was practised. */
class AgreementTest {

	/** A Monday. */
	private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

	private static Entry entry(EntryType type, Values values) {
		return type.begin(ClientId.random(), Optional.empty(), Instant.EPOCH).withValues(values, Instant.EPOCH);
	}

	private static Entry course(LocalDate begins, int minutes, int days) {
		Values values = Course.A_DAY.with(Course.BEGINS.with(Values.NONE, begins), Duration.ofMinutes(minutes));
		return entry(Course.COURSE, Course.DAYS.with(values, days));
	}

	private static Entry meeting(Values values, int minutes) {
		Values home = Course.HOME_DAYS.with(Course.LENGTH.with(Values.NONE, Duration.ofMinutes(minutes)), 7);
		return entry(Course.WEEK, Course.HOME.with(values, List.of(home)));
	}

	@Test
	void aCourseHoldsForItsEightWeeks() {
		List<Agreement> agreed = Agreement.of(List.of(course(MONDAY, 45, 6)), List.of());
		assertEquals(OptionalDouble.empty(), Agreement.of(agreed, MONDAY.minusWeeks(1)));
		assertEquals(OptionalDouble.of(270), Agreement.of(agreed, MONDAY));
		assertEquals(OptionalDouble.of(270), Agreement.of(agreed, MONDAY.plusWeeks(7)));
		assertEquals(OptionalDouble.empty(), Agreement.of(agreed, MONDAY.plusWeeks(8)));
		assertEquals(OptionalDouble.of(270), Agreement.of(agreed, MONDAY.minusDays(6)));
	}

	@Test
	void whatAMeetingAgreedGoesBeforeTheCourse() {
		Entry second = meeting(Course.HELD.with(Values.NONE, MONDAY.plusWeeks(1)), 20);
		List<Agreement> agreed = Agreement.of(List.of(course(MONDAY, 45, 6)), List.of(second));
		assertEquals(OptionalDouble.of(270), Agreement.of(agreed, MONDAY));
		assertEquals(OptionalDouble.of(140), Agreement.of(agreed, MONDAY.plusWeeks(1)));
		assertEquals(OptionalDouble.of(270), Agreement.of(agreed, MONDAY.plusWeeks(2)));
	}

	@Test
	void aMeetingWithoutADayIsHeldWhenItsNumberSays() {
		Entry course = course(MONDAY, 45, 6);
		Values third = Course.OF.with(Course.WEEK_NUMBER.with(Values.NONE, "week-3"), List.of(Target.of(course.id())));
		List<Agreement> agreed = Agreement.of(List.of(course), List.of(meeting(third, 10), meeting(Course.WEEK_NUMBER.with(Values.NONE, "week-4"), 99)));
		assertEquals(OptionalDouble.of(70), Agreement.of(agreed, MONDAY.plusWeeks(2)));
		assertEquals(OptionalDouble.of(270), Agreement.of(agreed, MONDAY.plusWeeks(3)));
	}

	@Test
	void aCourseWithoutAnAmountAgreesNothing() {
		assertEquals(List.of(), Agreement.of(List.of(entry(Course.COURSE, Course.BEGINS.with(Values.NONE, MONDAY))), List.of()));
		assertThrows(IllegalArgumentException.class, () -> new Agreement(MONDAY, MONDAY, 10));
	}

	@Test
	void aWeekLaysOneBesideTheOther() {
		PracticeDays days = PracticeDays.of(List.of(Sittings.of(MONDAY, 30), Sittings.of(MONDAY.plusDays(6), 20), Sittings.of(MONDAY.minusDays(1), 5)),
				MONDAY.plusDays(6), WeekFields.ISO, 2);
		List<WeekOfPractice> weeks = WeekOfPractice.of(days, List.of(new Agreement(MONDAY, MONDAY.plusWeeks(8), 270)));
		assertEquals(List.of(5L, 50L), weeks.stream().map(WeekOfPractice::minutes).toList());
		assertEquals(List.of(OptionalDouble.empty(), OptionalDouble.of(270)), weeks.stream().map(WeekOfPractice::agreed).toList());
	}
}
