package org.example.act;

import static org.example.act.ActModule.INFO;
import static org.example.act.ActModule.WORDS;

import java.util.OptionalDouble;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Values;

/** What matters to the client, and the steps that are taken for it. */
final class Valued {

	static final TextField STATEMENT = Field.line("statement", WORDS.get("value.statement")).required().searchedAs("value");
	static final ChoiceField DOMAIN = Field.choice("domain", WORDS.get("value.domain"), WORDS.options("value.domain", "family", "partner",
			"friends", "work", "learning", "leisure", "spirit", "community", "nature", "body", "other"));
	static final ScaleField IMPORTANCE = tenths("importance");
	static final ScaleField CONSISTENCY = tenths("consistency");
	static final ComputedField GAP = Field.computed("gap", WORDS.get("value.gap"), Valued::gap).helped(WORDS.get("value.gap.help"));
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));

	static final EntryType VALUE = EntryType.ofClient(INFO.type("value"), WORDS.get("value")).plural(WORDS.get("value.plural"))
			.helped(WORDS.get("value.help")).fields(STATEMENT, DOMAIN, IMPORTANCE, CONSISTENCY, GAP, TOLD)
			.listing(DOMAIN, IMPORTANCE, CONSISTENCY, GAP);

	static final TextField STEP = Field.line("step", WORDS.get("action.step")).required().searchedAs("action");
	static final ReferenceField FOR = Field.entry("for", WORDS.get("action.for"), VALUE.id());
	static final DateField DUE = Field.date("due", WORDS.get("action.due"));
	static final TextField BARRIER = Field.text("barrier", WORDS.get("action.barrier"));
	static final ScaleField WILLINGNESS = Field.scale("willingness", WORDS.get("action.willingness"), 0, 10)
			.anchored(0, WORDS.get("action.willingness.least")).anchored(10, WORDS.get("action.willingness.most"));
	static final ChoicesField DONE = Field.choices("done", WORDS.get("action.done"), WORDS.option("action.done", "yes"));

	static final EntryType ACTION = EntryType.ofClient(INFO.type("action"), WORDS.get("action")).plural(WORDS.get("action.plural"))
			.helped(WORDS.get("action.help")).keptIn(RecordPartition.CLINICAL_RECORD).fields(STEP, FOR, DUE, BARRIER, WILLINGNESS, DONE)
			.listing(FOR, DUE, WILLINGNESS, DONE);

	private Valued() {
	}

	private static ScaleField tenths(String key) {
		return Field.scale(key, WORDS.get("value." + key), 0, 10).anchored(0, WORDS.get("value." + key + ".least"))
				.anchored(10, WORDS.get("value." + key + ".most"));
	}

	private static OptionalDouble gap(Values values) {
		OptionalDouble importance = IMPORTANCE.in(values);
		OptionalDouble consistency = CONSISTENCY.in(values);
		return importance.isPresent() && consistency.isPresent()
				? OptionalDouble.of(importance.getAsDouble() - consistency.getAsDouble())
				: OptionalDouble.empty();
	}
}
