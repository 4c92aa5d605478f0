package org.afterglow.mindfulness;

import static org.afterglow.mindfulness.MindfulnessModule.INFO;
import static org.afterglow.mindfulness.MindfulnessModule.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.DurationField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.Problem;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Values;

/**
 * One time of practice. Whether it lies within the days after a dosing session follows from its day, and is for a picture to show:
 * it is not stored.
 */
public final class PracticeLog {

	private static final String OTHER = "other";

	public static final DateField DAY = Field.date("day", WORDS.get("log.day")).required();
	public static final ChoiceField TIME = Field.choice("time", WORDS.get("log.time"),
			WORDS.options("log.time", "morning", "midday", "afternoon", "evening", "night"));
	public static final ChoiceField PRACTICE = Catalogue.practice("practice", WORDS.get("log.practice")).required();
	public static final TextField NAME = Field.line("name", WORDS.get("log.name")).helped(WORDS.get("log.name.help")).searchedAs("practice");
	public static final DurationField LENGTH = Field.duration("length", WORDS.get("log.length")).required();
	public static final ChoiceField GUIDED = Field.choice("guided", WORDS.get("log.guided"),
			WORDS.options("log.guided", "alone", "recording", "person", "group"));
	public static final TextField PLACE = Field.line("place", WORDS.get("log.place"));
	public static final ChoiceField ANCHOR = Catalogue.anchor("anchor", WORDS.get("log.anchor"));
	public static final ScaleField ATTENTION = Catalogue.tenths("attention", WORDS.get("log.attention"), WORDS.get("log.attention.away"),
			WORDS.get("log.attention.there"));
	public static final ScaleField DIFFICULTY = Catalogue.tenths("difficulty", WORDS.get("log.difficulty"), WORDS.get("log.difficulty.none"),
			WORDS.get("log.difficulty.most"));
	public static final ScaleField BEFORE = mood("mood-before", "log.before");
	public static final ScaleField AFTER = mood("mood-after", "log.after");
	public static final ComputedField CHANGE = Field.computed("mood-change", WORDS.get("log.change"), PracticeLog::change);
	public static final ReferenceField HINDRANCES = Field.code("hindrances", WORDS.get("log.hindrances")).under(Hindrances.ROOT).many()
			.searchedAs("hindrance");
	public static final TextField BODY = Field.text("body", WORDS.get("log.body"));
	public static final TextField THOUGHTS = Field.text("thoughts", WORDS.get("log.thoughts"));
	public static final TextField COMMENT = Field.text("comment", WORDS.get("log.comment"));

	public static final EntryType TYPE = EntryType.ofClient(INFO.type("practice"), WORDS.get("log")).plural(WORDS.get("log.plural"))
			.helped(WORDS.get("log.help")).keptIn(RecordPartition.CLINICAL_RECORD)
			.fields(DAY, TIME, PRACTICE, NAME, LENGTH, GUIDED, PLACE, ANCHOR, ATTENTION, DIFFICULTY, BEFORE, AFTER, CHANGE, HINDRANCES, BODY,
					THOUGHTS, COMMENT)
			.titled(NAME::in).listing(DAY, PRACTICE, LENGTH, ATTENTION, CHANGE)
			.forClients(DAY, PRACTICE, LENGTH, BEFORE, AFTER, BODY, COMMENT).checked(PracticeLog::check);

	private PracticeLog() {
	}

	private static ScaleField mood(String key, String name) {
		return Catalogue.tenths(key, WORDS.get(name), WORDS.get("mood.low"), WORDS.get("mood.high"));
	}

	private static OptionalDouble change(Values values) {
		OptionalDouble before = BEFORE.in(values);
		OptionalDouble after = AFTER.in(values);
		return before.isPresent() && after.isPresent() ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
				: OptionalDouble.empty();
	}

	private static List<Problem> check(Values values) {
		List<Problem> problems = new ArrayList<>();
		if (PRACTICE.in(values).filter(OTHER::equals).isPresent() && NAME.in(values).isEmpty()) {
			problems.add(Problem.in(NAME, WORDS.get("log.name.missing")));
		}
		if (LENGTH.in(values).filter(length -> length.isZero() || length.toDays() > 0).isPresent()) {
			problems.add(Problem.in(LENGTH, WORDS.get("log.length.day")));
		}
		return problems;
	}
}
