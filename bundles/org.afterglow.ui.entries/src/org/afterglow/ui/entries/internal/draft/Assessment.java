package org.afterglow.ui.entries.internal.draft;

import java.util.List;
import java.util.Objects;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.OtherEntries;
import org.afterglow.framework.Problem;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * What a type says of answers.
 *
 * @param values with everything that follows from them
 * @param problems what it complains of
 * @param reminders what it keeps in sight
 * @param title what an entry with them is called; may be empty
 */
public record Assessment(Values values, List<Problem> problems, List<Words> reminders, String title) {

	public Assessment {
		Objects.requireNonNull(values);
		problems = List.copyOf(problems);
		reminders = List.copyOf(reminders);
		Objects.requireNonNull(title);
	}

	/** Of a type that cannot be asked. */
	public static Assessment none(Values values) {
		return new Assessment(values, List.of(), List.of(), "");
	}

	/** Asks the type: the module's own code runs here, and may throw or take long. */
	static Assessment of(EntryType type, Values values, OtherEntries others) {
		Values computed = type.computed(values);
		return new Assessment(computed, type.problems(computed), type.reminders(computed, others), type.title(computed));
	}
}
