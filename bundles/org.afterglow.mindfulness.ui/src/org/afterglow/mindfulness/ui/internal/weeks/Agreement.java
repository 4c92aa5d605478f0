package org.afterglow.mindfulness.ui.internal.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.afterglow.mindfulness.Course;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;

/**
 * How much practice was agreed, and from when to when that holds.
 *
 * @param from first day
 * @param until the day after the last
 * @param minutes a week
 */
public record Agreement(LocalDate from, LocalDate until, double minutes) {

	/** A course lasts so many weeks. */
	static final int COURSE_WEEKS = 8;

	public Agreement {
		if (!until.isAfter(from) || !(minutes >= 0)) {
			throw new IllegalArgumentException("an agreement holds for some days: " + from + " to " + until);
		}
	}

	/**
	 * What was agreed in courses, for their eight weeks, and at the meetings of a course, for the week that follows them. What was
	 * agreed at a meeting goes before what was agreed for the course, and the later before the earlier; those that go before come last.
	 */
	public static List<Agreement> of(List<Entry> courses, List<Entry> meetings) {
		Map<EntryId, LocalDate> begins = new HashMap<>();
		List<Agreement> agreed = new ArrayList<>();
		for (Entry course : courses) {
			Course.BEGINS.in(course.values()).ifPresent(begin -> {
				begins.put(course.id(), begin);
				amount(Course.TARGET.of(course.values())).ifPresent(minutes -> agreed.add(new Agreement(begin, begin.plusWeeks(COURSE_WEEKS), minutes)));
			});
		}
		agreed.sort(Comparator.comparing(Agreement::from));
		List<Agreement> weekly = new ArrayList<>();
		for (Entry meeting : meetings) {
			held(meeting.values(), begins).ifPresent(day -> amount(Course.AGREED.of(meeting.values()))
					.ifPresent(minutes -> weekly.add(new Agreement(day, day.plusWeeks(1), minutes))));
		}
		weekly.sort(Comparator.comparing(Agreement::from));
		agreed.addAll(weekly);
		return List.copyOf(agreed);
	}

	/** The day of a meeting; where it is not written down, the one that its number in the course gives. */
	private static Optional<LocalDate> held(Values meeting, Map<EntryId, LocalDate> begins) {
		Optional<LocalDate> course = Course.OF.in(meeting).stream().filter(Target.OfEntry.class::isInstance)
				.map(target -> begins.get(((Target.OfEntry) target).id())).filter(begin -> begin != null).findFirst();
		int number = Course.WEEK_NUMBER.in(meeting)
				.map(option -> Course.WEEK_NUMBER.options().stream().map(each -> each.key()).toList().indexOf(option)).orElse(-1);
		return Course.HELD.in(meeting).or(() -> number < 0 ? Optional.empty() : course.map(begin -> begin.plusWeeks(number)));
	}

	private static Optional<Double> amount(Optional<Value> value) {
		return value.filter(Value.Amount.class::isInstance).map(each -> ((Value.Amount) each).number());
	}

	/** The minutes agreed for a week, given by its first day: of the last agreement that holds on one of its days. */
	public static OptionalDouble of(List<Agreement> agreed, LocalDate week) {
		return agreed.stream().filter(each -> each.from().isBefore(week.plusWeeks(1)) && each.until().isAfter(week))
				.mapToDouble(Agreement::minutes).reduce((earlier, later) -> later);
	}
}
