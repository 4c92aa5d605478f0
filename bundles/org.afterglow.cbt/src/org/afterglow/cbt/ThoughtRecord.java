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
public final class ThoughtRecord {

	public static final TextField SITUATION = Field.text("situation", WORDS.get("record.situation"))
			.helped(WORDS.get("record.situation.help")).required();
	public static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));

	public static final TextField EMOTION = Field.line("emotion", WORDS.get("record.emotion")).required().searchedAs("emotion");
	public static final ScaleField BEFORE = Scales.strength("before", WORDS.get("record.before"));
	public static final ScaleField AFTER = Scales.strength("after", WORDS.get("record.after"));
	/** Emotions felt once, and those felt again when the thought was looked at: the same key, one column more. */
	public static final RowsField FELT = Field.rows("emotions", WORDS.get("record.emotions"), EMOTION, BEFORE).required();
	public static final RowsField FELT_AGAIN = Field.rows("emotions", WORDS.get("record.emotions"), EMOTION, BEFORE, AFTER).required();

	public static final TextField THOUGHT = Field.text("thought", WORDS.get("record.thought")).required().searchedAs("thought");
	public static final ChoicesField HOT = Field.choices("hot", WORDS.get("record.hot"), WORDS.options("record.hot", "yes"));
	public static final ScaleField BELIEF = Scales.percent("belief", WORDS.get("belief"));
	public static final ScaleField BELIEF_AFTER = Scales.percent("belief-after", WORDS.get("record.belief.after"));
	/** Thoughts believed once, and those asked about again after looking at them. */
	public static final RowsField THOUGHTS = Field.rows("thoughts", WORDS.get("record.thoughts"), THOUGHT, HOT, BELIEF)
			.helped(WORDS.get("record.thoughts.help")).required();
	public static final RowsField THOUGHTS_AGAIN = Field.rows("thoughts", WORDS.get("record.thoughts"), THOUGHT, HOT, BELIEF, BELIEF_AFTER)
			.helped(WORDS.get("record.thoughts.help")).required();
	public static final ReferenceField DISTORTIONS = Field.code("distortions", WORDS.get("record.distortions")).under(Distortions.ROOT)
			.many().searchedAs("distortion");

	private static final TextField FACT = Field.text("fact", WORDS.get("record.fact")).required();
	public static final RowsField EVIDENCE_FOR = Field.rows("evidence-for", WORDS.get("record.for"), FACT);
	public static final RowsField EVIDENCE_AGAINST = Field.rows("evidence-against", WORDS.get("record.against"), FACT);

	public static final TextField BALANCED = Field.text("balanced", WORDS.get("record.balanced")).searchedAs("thought");
	public static final ScaleField BALANCED_BELIEF = Scales.percent("balanced-belief", WORDS.get("record.balanced.belief"));
	public static final TextField OUTCOME = Field.text("outcome", WORDS.get("record.outcome"));
	public static final ComputedField CHANGE = Field
			.computed("emotion-change", WORDS.get("record.change"), values -> change(FELT_AGAIN.in(values), BEFORE, AFTER))
			.helped(WORDS.get("record.change.help"));
	public static final ComputedField BELIEF_CHANGE = Field
			.computed("belief-change", WORDS.get("record.belief.change"), values -> change(THOUGHTS_AGAIN.in(values), BELIEF, BELIEF_AFTER))
			.helped(WORDS.get("record.belief.change.help"));

	public static final EntryType SEVEN_COLUMNS = EntryType.ofSession(INFO.type("thought-record"), WORDS.get("record.seven"))
			.plural(WORDS.get("record.seven.plural")).helped(WORDS.get("record.seven.help"))
			.fields(SITUATION, TOLD, FELT_AGAIN, THOUGHTS_AGAIN, DISTORTIONS, EVIDENCE_FOR, EVIDENCE_AGAINST, BALANCED, BALANCED_BELIEF,
					OUTCOME, CHANGE, BELIEF_CHANGE)
			.listing(DISTORTIONS, BALANCED_BELIEF, CHANGE).checked(ThoughtRecord::askedBefore).checked(ThoughtRecord::believedThought);

	public static final EntryType FIVE_COLUMNS = EntryType.ofSession(INFO.type("thought-record-5"), WORDS.get("record.five"))
			.plural(WORDS.get("record.five.plural")).helped(WORDS.get("record.five.help"))
			.fields(SITUATION, TOLD, FELT_AGAIN, THOUGHTS_AGAIN, DISTORTIONS, BALANCED, BALANCED_BELIEF, OUTCOME, CHANGE, BELIEF_CHANGE)
			.listing(DISTORTIONS, BALANCED_BELIEF, CHANGE).checked(ThoughtRecord::askedBefore).checked(ThoughtRecord::believedThought);

	public static final EntryType THREE_COLUMNS = EntryType.ofSession(INFO.type("thought-record-3"), WORDS.get("record.three"))
			.plural(WORDS.get("record.three.plural")).helped(WORDS.get("record.three.help"))
			.fields(SITUATION, TOLD, THOUGHTS, FELT).forClients(SITUATION, THOUGHTS, FELT);

	private ThoughtRecord() {
	}

	/** The mean over the rows with both numbers. No change is a number too: 0 is kept, and told from no answer. */
	private static OptionalDouble change(List<Values> rows, ScaleField before, ScaleField after) {
		return rows.stream().map(row -> Scales.change(row, before, after))
				.flatMapToDouble(each -> each.isPresent() ? DoubleStream.of(each.getAsDouble()) : DoubleStream.empty()).average();
	}

	private static List<Problem> askedBefore(Values values) {
		List<Problem> problems = new ArrayList<>();
		askedBefore(values, FELT_AGAIN, BEFORE, AFTER, "record.before.missing", problems);
		askedBefore(values, THOUGHTS_AGAIN, BELIEF, BELIEF_AFTER, "record.belief.missing", problems);
		return problems;
	}

	private static void askedBefore(Values values, RowsField field, ScaleField before, ScaleField after, String sentence, List<Problem> problems) {
		List<Values> rows = field.in(values);
		for (int i = 0; i < rows.size(); i++) {
			if (after.in(rows.get(i)).isPresent() && before.in(rows.get(i)).isEmpty()) {
				problems.add(Problem.in(field, i, before, WORDS.get(sentence)));
			}
		}
	}

	private static List<Problem> believedThought(Values values) {
		boolean wordless = BALANCED_BELIEF.in(values).isPresent() && BALANCED.in(values).isEmpty();
		return wordless ? List.of(Problem.in(BALANCED, WORDS.get("record.balanced.missing"))) : List.of();
	}
}
