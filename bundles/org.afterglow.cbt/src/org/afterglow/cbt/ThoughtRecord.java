package org.afterglow.cbt;

import static org.afterglow.cbt.CbtModule.INFO;
import static org.afterglow.cbt.CbtModule.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.Problem;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

/**
 * A thought in its situation. Three types, one for each sheet in use: they share their fields, so that an entry of the short sheet
 * reads the same as one of the long. None of them is a version of another, for a record of three columns is complete.
 */
final class ThoughtRecord {

	static final TextField SITUATION = Field.text("situation", WORDS.get("record.situation"))
			.helped(WORDS.get("record.situation.help")).required();
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));

	static final TextField EMOTION = Field.line("emotion", WORDS.get("record.emotion")).required().searchedAs("emotion");
	static final ScaleField BEFORE = Scales.strength("before", WORDS.get("record.before"));
	static final ScaleField AFTER = Scales.strength("after", WORDS.get("record.after"));
	/** Emotions felt once, and those felt again when the thought was looked at: the same key, one column more. */
	static final RowsField FELT = Field.rows("emotions", WORDS.get("record.emotions"), EMOTION, BEFORE).required();
	static final RowsField FELT_AGAIN = Field.rows("emotions", WORDS.get("record.emotions"), EMOTION, BEFORE, AFTER).required();

	static final TextField THOUGHT = Field.text("thought", WORDS.get("record.thought")).required().searchedAs("thought");
	static final ChoicesField HOT = Field.choices("hot", WORDS.get("record.hot"), WORDS.options("record.hot", "yes"));
	static final ScaleField BELIEF = Scales.percent("belief", WORDS.get("belief"));
	static final RowsField THOUGHTS = Field.rows("thoughts", WORDS.get("record.thoughts"), THOUGHT, HOT, BELIEF)
			.helped(WORDS.get("record.thoughts.help")).required();
	static final ReferenceField DISTORTIONS = Field.code("distortions", WORDS.get("record.distortions")).under(Distortions.ROOT)
			.many().searchedAs("distortion");

	private static final TextField FACT = Field.text("fact", WORDS.get("record.fact")).required();
	static final RowsField EVIDENCE_FOR = Field.rows("evidence-for", WORDS.get("record.for"), FACT);
	static final RowsField EVIDENCE_AGAINST = Field.rows("evidence-against", WORDS.get("record.against"), FACT);

	static final TextField BALANCED = Field.text("balanced", WORDS.get("record.balanced")).searchedAs("thought");
	static final ScaleField BALANCED_BELIEF = Scales.percent("balanced-belief", WORDS.get("record.balanced.belief"));
	static final TextField OUTCOME = Field.text("outcome", WORDS.get("record.outcome"));
	static final ComputedField CHANGE = Field.computed("emotion-change", WORDS.get("record.change"), ThoughtRecord::change)
			.helped(WORDS.get("record.change.help"));

	static final EntryType SEVEN_COLUMNS = EntryType.ofSession(INFO.type("thought-record"), WORDS.get("record.seven"))
			.plural(WORDS.get("record.seven.plural")).helped(WORDS.get("record.seven.help"))
			.fields(SITUATION, TOLD, FELT_AGAIN, THOUGHTS, DISTORTIONS, EVIDENCE_FOR, EVIDENCE_AGAINST, BALANCED, BALANCED_BELIEF,
					OUTCOME, CHANGE)
			.listing(DISTORTIONS, BALANCED_BELIEF, CHANGE).checked(ThoughtRecord::feltBefore).checked(ThoughtRecord::believedThought);

	static final EntryType FIVE_COLUMNS = EntryType.ofSession(INFO.type("thought-record-5"), WORDS.get("record.five"))
			.plural(WORDS.get("record.five.plural")).helped(WORDS.get("record.five.help"))
			.fields(SITUATION, TOLD, FELT_AGAIN, THOUGHTS, DISTORTIONS, BALANCED, BALANCED_BELIEF, OUTCOME, CHANGE)
			.listing(DISTORTIONS, BALANCED_BELIEF, CHANGE).checked(ThoughtRecord::feltBefore).checked(ThoughtRecord::believedThought);

	static final EntryType THREE_COLUMNS = EntryType.ofSession(INFO.type("thought-record-3"), WORDS.get("record.three"))
			.plural(WORDS.get("record.three.plural")).helped(WORDS.get("record.three.help"))
			.fields(SITUATION, TOLD, THOUGHTS, FELT);

	private ThoughtRecord() {
	}

	/** The mean over the emotions with both numbers. No change is a number too: 0 is kept, and told from no answer. */
	private static OptionalDouble change(Values values) {
		return FELT_AGAIN.in(values).stream().map(row -> Scales.change(row, BEFORE, AFTER))
				.flatMapToDouble(each -> each.isPresent() ? DoubleStream.of(each.getAsDouble()) : DoubleStream.empty()).average();
	}

	private static List<Problem> feltBefore(Values values) {
		List<Problem> problems = new ArrayList<>();
		List<Values> rows = FELT_AGAIN.in(values);
		for (int i = 0; i < rows.size(); i++) {
			if (AFTER.in(rows.get(i)).isPresent() && BEFORE.in(rows.get(i)).isEmpty()) {
				problems.add(Problem.in(FELT_AGAIN, i, BEFORE, WORDS.get("record.before.missing")));
			}
		}
		return problems;
	}

	private static List<Problem> believedThought(Values values) {
		boolean wordless = BALANCED_BELIEF.in(values).isPresent() && BALANCED.in(values).isEmpty();
		return wordless ? List.of(Problem.in(BALANCED, WORDS.get("record.balanced.missing"))) : List.of();
	}
}
