package org.example.act;

import static org.example.act.ActModule.INFO;
import static org.example.act.ActModule.WORDS;

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

	/** Key of the code that ways of fusing stand under. */
	static final String FUSED = "fusion";

	static final TextField THOUGHT = Field.text("thought", WORDS.get("defusion.thought")).required().searchedAs("thought");
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	static final ReferenceField FUSION = Field.code("fusion", WORDS.get("defusion.fusion")).under(FUSED).many();
	static final ChoiceField TECHNIQUE = Field.choice("technique", WORDS.get("defusion.technique"), WORDS.options("defusion.technique",
			"naming", "having", "singing", "leaves", "thanking", "observing", "other"));
	static final ScaleField BEFORE = belief("before");
	static final ScaleField AFTER = belief("after");
	static final ComputedField CHANGE = Field.computed("change", WORDS.get("defusion.change"), Defusion::change);

	static final EntryType TYPE = EntryType.ofSession(INFO.type("defusion"), WORDS.get("defusion")).plural(WORDS.get("defusion.plural"))
			.helped(WORDS.get("defusion.help")).fields(THOUGHT, TOLD, FUSION, TECHNIQUE, BEFORE, AFTER, CHANGE)
			.listing(TECHNIQUE, BEFORE, AFTER, CHANGE).checked(Defusion::check);

	private Defusion() {
	}

	private static ScaleField belief(String key) {
		return Field.scale(key, WORDS.get("defusion." + key), 0, 100).inSteps(5).countedIn(WORDS.get("percent"))
				.anchored(0, WORDS.get("defusion.belief.none")).anchored(100, WORDS.get("defusion.belief.whole"));
	}

	private static OptionalDouble change(Values values) {
		OptionalDouble before = BEFORE.in(values);
		OptionalDouble after = AFTER.in(values);
		return before.isPresent() && after.isPresent() ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
				: OptionalDouble.empty();
	}

	private static List<Problem> check(Values values) {
		boolean lonely = AFTER.in(values).isPresent() && BEFORE.in(values).isEmpty();
		return lonely ? List.of(Problem.in(BEFORE, WORDS.get("defusion.before.missing"))) : List.of();
	}
}
