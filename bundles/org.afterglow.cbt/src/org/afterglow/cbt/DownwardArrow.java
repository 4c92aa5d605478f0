package org.afterglow.cbt;

import static org.afterglow.cbt.CbtModule.INFO;
import static org.afterglow.cbt.CbtModule.WORDS;

import java.util.List;
import java.util.OptionalDouble;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.Problem;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

/** From a thought to what it would mean if it were true, and what that would mean, until a belief is reached. */
final class DownwardArrow {

	static final TextField THOUGHT = Field.text("thought", WORDS.get("arrow.thought")).required().searchedAs("thought");
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	static final TextField MEANING = Field.text("meaning", WORDS.get("arrow.meaning")).required();
	static final ScaleField BELIEF = Scales.percent("belief", WORDS.get("belief"));
	static final RowsField STEPS = Field.rows("steps", WORDS.get("arrow.steps"), MEANING, BELIEF).helped(WORDS.get("arrow.steps.help"))
			.required();
	static final TextField CORE = Field.line("core-belief", WORDS.get("arrow.core")).searchedAs("belief");
	static final ChoiceField ABOUT = Field.choice("about", WORDS.get("arrow.about"),
			WORDS.options("arrow.about", "self", "others", "world", "future"));
	static final ScaleField CORE_BELIEF = Scales.percent("core-belief-belief", WORDS.get("arrow.core.belief"));
	static final ComputedField DEPTH = Field.computed("depth", WORDS.get("arrow.depth"), DownwardArrow::depth);

	static final EntryType TYPE = EntryType.ofSession(INFO.type("downward-arrow"), WORDS.get("arrow")).plural(WORDS.get("arrow.plural"))
			.helped(WORDS.get("arrow.help")).fields(THOUGHT, TOLD, STEPS, CORE, ABOUT, CORE_BELIEF, DEPTH).listing(CORE, ABOUT, CORE_BELIEF)
			.checked(DownwardArrow::check);

	private DownwardArrow() {
	}

	private static OptionalDouble depth(Values values) {
		int steps = STEPS.in(values).size();
		return steps > 0 ? OptionalDouble.of(steps) : OptionalDouble.empty();
	}

	private static List<Problem> check(Values values) {
		boolean wordless = CORE_BELIEF.in(values).isPresent() && CORE.in(values).isEmpty();
		return wordless ? List.of(Problem.in(CORE, WORDS.get("arrow.core.missing"))) : List.of();
	}
}
