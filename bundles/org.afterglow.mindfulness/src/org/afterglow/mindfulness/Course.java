package org.afterglow.mindfulness;

import static org.afterglow.mindfulness.MindfulnessModule.INFO;
import static org.afterglow.mindfulness.MindfulnessModule.WORDS;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.DurationField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Values;

/**
 * A course of eight weeks: the course with what was agreed for home, and its weeks. What was practised is in the
 * {@linkplain PracticeLog log}; what was agreed is here, so that one can be laid beside the other.
 */
public final class Course {

	public static final TextField NAME = Field.line("name", WORDS.get("course.name")).required();
	public static final ChoiceField PROGRAMME = Field.choice("programme", WORDS.get("course.programme"),
			WORDS.options("course.programme", "mbsr", "mbct", "own"));
	public static final DateField BEGINS = Field.date("begins", WORDS.get("course.begins")).required();
	public static final DurationField A_DAY = Field.duration("a-day", WORDS.get("course.aDay")).helped(WORDS.get("course.aDay.help"));
	public static final ScaleField DAYS = daysAWeek("days-a-week");
	public static final ComputedField TARGET = Field.computed("minutes-a-week", WORDS.get("course.target"),
			values -> minutesAWeek(values, A_DAY, DAYS));
	public static final TextField INTENTION = Field.text("intention", WORDS.get("course.intention"));

	public static final EntryType COURSE = EntryType.ofClient(INFO.type("course"), WORDS.get("course")).plural(WORDS.get("course.plural"))
			.helped(WORDS.get("course.help")).keptIn(RecordPartition.CLINICAL_RECORD)
			.fields(NAME, PROGRAMME, BEGINS, A_DAY, DAYS, TARGET, INTENTION).listing(PROGRAMME, BEGINS, TARGET);

	public static final ReferenceField OF = Field.entry("course", WORDS.get("week.course"), COURSE.id());
	public static final ChoiceField WEEK_NUMBER = Field.choice("week", WORDS.get("week.number"), WORDS.options("week.number", "week-1", "week-2",
			"week-3", "week-4", "week-5", "week-6", "week-7", "week-8")).required();
	public static final DateField HELD = Field.date("held", WORDS.get("week.held"));
	public static final ChoicesField TOGETHER = Catalogue.practices("together", WORDS.get("week.together"));
	public static final ChoiceField PRACTICE = Catalogue.practice("practice", WORDS.get("week.practice")).required();
	public static final DurationField LENGTH = Field.duration("length", WORDS.get("week.length"));
	public static final ScaleField HOME_DAYS = daysAWeek("days");
	public static final TextField DETAIL = Field.line("detail", WORDS.get("week.detail"));
	public static final RowsField HOME = Field.rows("home", WORDS.get("week.home"), PRACTICE, LENGTH, HOME_DAYS, DETAIL)
			.helped(WORDS.get("week.home.help"));
	public static final ComputedField AGREED = Field.computed("minutes-agreed", WORDS.get("week.agreed"), Course::agreed)
			.helped(WORDS.get("week.agreed.help"));
	public static final TextField SPOKEN = Field.text("spoken", WORDS.get("week.spoken"));

	public static final EntryType WEEK = EntryType.ofClient(INFO.type("course-week"), WORDS.get("week")).plural(WORDS.get("week.plural"))
			.helped(WORDS.get("week.help")).keptIn(RecordPartition.CLINICAL_RECORD)
			.fields(OF, WEEK_NUMBER, HELD, TOGETHER, HOME, AGREED, SPOKEN).listing(WEEK_NUMBER, HELD, AGREED);

	private Course() {
	}

	private static ScaleField daysAWeek(String key) {
		return Field.scale(key, WORDS.get("course.days"), 1, 7).countedIn(WORDS.get("course.days.unit"));
	}

	private static OptionalDouble minutesAWeek(Values values, DurationField aDay, ScaleField days) {
		Optional<Duration> length = aDay.in(values);
		OptionalDouble times = days.in(values);
		return length.isPresent() && times.isPresent() ? OptionalDouble.of(length.get().toSeconds() * times.getAsDouble() / 60)
				: OptionalDouble.empty();
	}

	/** The sum over the rows that say both how long and how often; none of them is no number. */
	private static OptionalDouble agreed(Values values) {
		double[] minutes = HOME.in(values).stream().map(row -> minutesAWeek(row, LENGTH, HOME_DAYS))
				.flatMapToDouble(each -> each.isPresent() ? DoubleStream.of(each.getAsDouble()) : DoubleStream.empty()).toArray();
		return minutes.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(DoubleStream.of(minutes).sum());
	}
}
