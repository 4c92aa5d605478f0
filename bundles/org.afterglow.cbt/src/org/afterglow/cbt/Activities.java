package org.afterglow.cbt;

import static org.afterglow.cbt.CbtModule.INFO;
import static org.afterglow.cbt.CbtModule.WORDS;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Values;

/** What was planned and done in a week, and how it was. */
final class Activities {

	static final TextField PURPOSE = Field.line("purpose", WORDS.get("activities.purpose"));
	static final DateField FROM = Field.date("from", WORDS.get("activities.from")).required();

	static final DateField DAY = Field.date("day", WORDS.get("activities.day"));
	static final ScaleField HOUR = Field.scale("hour", WORDS.get("activities.hour"), 0, 23).countedIn(WORDS.get("activities.hour.unit"));
	static final TextField ACTIVITY = Field.line("activity", WORDS.get("activities.activity")).required().searchedAs("activity");
	static final ChoiceField STATE = Field.choice("state", WORDS.get("activities.state"),
			WORDS.options("activities.state", "planned", "done", "not-done"));
	static final ScaleField MASTERY = Scales.tenths("mastery", WORDS.get("activities.mastery"));
	static final ScaleField PLEASURE = Scales.tenths("pleasure", WORDS.get("activities.pleasure"));
	static final ScaleField MOOD = Scales.tenths("mood", WORDS.get("activities.mood"));
	static final RowsField LIST = Field
			.rows("activities", WORDS.get("activities.list"), DAY, HOUR, ACTIVITY, STATE, MASTERY, PLEASURE, MOOD).required();

	static final ComputedField DONE = Field.computed("done-count", WORDS.get("activities.done"), Activities::done);
	static final ComputedField MEAN_MASTERY = Field.computed("mastery-mean", WORDS.get("activities.mastery.mean"),
			values -> mean(values, MASTERY));
	static final ComputedField MEAN_PLEASURE = Field.computed("pleasure-mean", WORDS.get("activities.pleasure.mean"),
			values -> mean(values, PLEASURE));
	static final ComputedField MEAN_MOOD = Field.computed("mood-mean", WORDS.get("activities.mood.mean"), values -> mean(values, MOOD));

	static final EntryType TYPE = EntryType.ofClient(INFO.type("activities"), WORDS.get("activities"))
			.plural(WORDS.get("activities.plural")).helped(WORDS.get("activities.help")).keptIn(RecordPartition.CLINICAL_RECORD)
			.fields(PURPOSE, FROM, LIST, DONE, MEAN_MASTERY, MEAN_PLEASURE, MEAN_MOOD)
			.listing(FROM, DONE, MEAN_MASTERY, MEAN_PLEASURE);

	private Activities() {
	}

	private static OptionalDouble done(Values values) {
		return LIST.in(values).isEmpty() ? OptionalDouble.empty()
				: OptionalDouble.of(LIST.in(values).stream().filter(row -> STATE.in(row).filter("done"::equals).isPresent()).count());
	}

	/** Over the rows that have a number. */
	private static OptionalDouble mean(Values values, ScaleField column) {
		return LIST.in(values).stream().map(column::in)
				.flatMapToDouble(each -> each.isPresent() ? DoubleStream.of(each.getAsDouble()) : DoubleStream.empty()).average();
	}
}
