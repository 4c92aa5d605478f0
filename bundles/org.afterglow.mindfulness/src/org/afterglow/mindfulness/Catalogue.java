package org.afterglow.mindfulness;

import static org.afterglow.mindfulness.MindfulnessModule.WORDS;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.Field;
import org.afterglow.framework.Option;
import org.afterglow.framework.ScaleField;
import org.afterglow.model.Words;

/** The practices that can be recorded, and what attention can rest on. */
final class Catalogue {

	private static final Option[] PRACTICES = WORDS.options("practice", "body-scan", "mindful-eating", "breath", "sitting-breath",
			"sitting-body", "sitting-sounds", "sitting-thoughts", "sitting-choiceless", "movement-lying", "movement-standing", "walking",
			"breathing-space", "breathing-space-responsive", "routine", "loving-kindness", "day-of-practice", "other");

	private Catalogue() {
	}

	/** One of the practices, searched as {@code practice:}. */
	static ChoiceField practice(String key, Words name) {
		return Field.choice(key, name, PRACTICES).searchedAs("practice");
	}

	/** Any of the practices. */
	static ChoicesField practices(String key, Words name) {
		return Field.choices(key, name, PRACTICES);
	}

	/** What attention rested on. */
	static ChoiceField anchor(String key, Words name) {
		return Field.choice(key, name, WORDS.options("anchor", "breath", "body", "touch", "sounds", "steps", "phrase", "none", "other"));
	}

	/** From 0 to 10, the ends named by what was asked. */
	static ScaleField tenths(String key, Words name, Words lowest, Words highest) {
		return Field.scale(key, name, 0, 10).anchored(0, lowest).anchored(10, highest);
	}
}
