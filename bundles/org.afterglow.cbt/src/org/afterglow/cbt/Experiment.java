package org.afterglow.cbt;

import static org.afterglow.cbt.CbtModule.INFO;
import static org.afterglow.cbt.CbtModule.WORDS;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.Problem;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

/** A belief put to the test: what is expected, what is done, what happened. Planned in one session and looked at in another. */
final class Experiment {

	static final TextField BELIEF = Field.text("belief", WORDS.get("experiment.belief")).required().searchedAs("belief");
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	static final ScaleField BEFORE = Scales.percent("belief-before", WORDS.get("experiment.before"));
	static final TextField ALTERNATIVE = Field.text("alternative", WORDS.get("experiment.alternative"));
	static final TextField PREDICTION = Field.text("prediction", WORDS.get("experiment.prediction")).required();
	static final ScaleField LIKELIHOOD = Scales.percent("likelihood", WORDS.get("experiment.likelihood"));
	static final TextField BEHAVIOUR = Field.line("behaviour", WORDS.get("experiment.behaviour")).required();
	static final RowsField LEFT_OUT = Field.rows("safety-behaviours", WORDS.get("experiment.safety"), BEHAVIOUR)
			.helped(WORDS.get("experiment.safety.help"));
	static final TextField WHAT = Field.text("what", WORDS.get("experiment.what"));
	static final DateField WHEN = Field.date("when", WORDS.get("experiment.when"));
	static final TextField WHERE = Field.line("where", WORDS.get("experiment.where"));
	static final TextField RESULT = Field.text("result", WORDS.get("experiment.result"));
	static final TextField LEARNED = Field.text("learned", WORDS.get("experiment.learned"));
	static final ScaleField AFTER = Scales.percent("belief-after", WORDS.get("experiment.after"));
	static final ComputedField CHANGE = Field.computed("belief-change", WORDS.get("experiment.change"),
			values -> Scales.change(values, BEFORE, AFTER));

	static final EntryType TYPE = EntryType.ofClient(INFO.type("experiment"), WORDS.get("experiment"))
			.plural(WORDS.get("experiment.plural")).helped(WORDS.get("experiment.help"))
			.fields(BELIEF, TOLD, BEFORE, ALTERNATIVE, PREDICTION, LIKELIHOOD, LEFT_OUT, WHAT, WHEN, WHERE, RESULT, LEARNED, AFTER, CHANGE)
			.listing(WHEN, BEFORE, AFTER, CHANGE).checked(Experiment::check);

	private Experiment() {
	}

	private static List<Problem> check(Values values) {
		List<Problem> problems = new ArrayList<>();
		if (AFTER.in(values).isPresent() && BEFORE.in(values).isEmpty()) {
			problems.add(Problem.in(BEFORE, WORDS.get("experiment.before.missing")));
		}
		if (AFTER.in(values).isPresent() && RESULT.in(values).isEmpty()) {
			problems.add(Problem.in(RESULT, WORDS.get("experiment.result.missing")));
		}
		return problems;
	}
}
