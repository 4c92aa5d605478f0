package org.afterglow.framework.act;

import static org.afterglow.framework.act.ActModule.INFO;
import static org.afterglow.framework.act.ActModule.WORDS;

import java.util.List;
import java.util.OptionalDouble;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.Problem;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

/** How a thought was held more lightly, and how much it was believed before and after. */
final class Defusion {

	static final TextField THOUGHT = Field.text("thought", WORDS.get("thought")).required().searchedAs("thought");
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	static final ReferenceField FUSION = Field.code("fusion", WORDS.get("fusion")).under("fusion").many();
	static final ChoiceField TECHNIQUE = Field.choice("technique", WORDS.get("technique"), WORDS.option("technique", "naming"),
			WORDS.option("technique", "singing"), WORDS.option("technique", "leaves"));
	static final ScaleField BEFORE = belief("before");
	static final ScaleField AFTER = belief("after");
	static final ComputedField CHANGE = Field.computed("change", WORDS.get("change"), Defusion::change);

	static final EntryType TYPE = EntryType.ofSession(INFO.type("defusion"), WORDS.get("defusion")).plural(WORDS.get("defusions"))
			.fields(THOUGHT, TOLD, FUSION, TECHNIQUE, BEFORE, AFTER, CHANGE).titled(THOUGHT::in).listing(TECHNIQUE, CHANGE)
			.checked(Defusion::check)
			// Version 1 called the technique an exercise.
			.migrated(values -> values.renamed("exercise", "technique"))
			// Version 2 asked for belief in tenths.
			.migrated(values -> inHundredths(inHundredths(values, BEFORE), AFTER));

	private Defusion() {
	}

	private static ScaleField belief(String key) {
		return Field.scale(key, WORDS.get(key), 0, 100).inSteps(5).countedIn(WORDS.get("percent"))
				.anchored(0, WORDS.get("belief.none")).anchored(100, WORDS.get("belief.whole"));
	}

	private static OptionalDouble change(Values values) {
		OptionalDouble before = BEFORE.in(values);
		OptionalDouble after = AFTER.in(values);
		return before.isPresent() && after.isPresent() ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
				: OptionalDouble.empty();
	}

	private static List<Problem> check(Values values) {
		boolean lonely = AFTER.in(values).isPresent() && BEFORE.in(values).isEmpty();
		return lonely ? List.of(Problem.in(BEFORE, WORDS.get("before.missing"))) : List.of();
	}

	private static Values inHundredths(Values values, ScaleField field) {
		OptionalDouble tenths = field.in(values);
		return tenths.isPresent() ? field.with(values, tenths.getAsDouble() * 10) : values;
	}
}
