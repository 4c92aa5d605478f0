package org.afterglow.mindfulness;

import static org.afterglow.mindfulness.MindfulnessModule.INFO;
import static org.afterglow.mindfulness.MindfulnessModule.WORDS;

import java.util.List;
import java.util.OptionalDouble;

import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.Problem;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

/** Recognise, allow, investigate, nurture: with something difficult, in a session or at home. */
final class Rain {

	static final TextField OCCASION = Field.line("occasion", WORDS.get("rain.occasion")).required();
	static final DateField DAY = Field.date("day", WORDS.get("rain.day"));
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	static final ScaleField BEFORE = intensity("before", "rain.before");
	static final TextField RECOGNISE = step("recognise");
	static final TextField ALLOW = step("allow");
	static final TextField INVESTIGATE = step("investigate");
	static final TextField NURTURE = step("nurture");
	static final TextField AFTERWARDS = step("afterwards");
	static final ScaleField AFTER = intensity("after", "rain.after");
	static final ComputedField CHANGE = Field.computed("change", WORDS.get("rain.change"), Rain::change);

	static final EntryType TYPE = EntryType.ofClient(INFO.type("rain"), WORDS.get("rain")).plural(WORDS.get("rain.plural"))
			.helped(WORDS.get("rain.help"))
			.fields(OCCASION, DAY, TOLD, BEFORE, RECOGNISE, ALLOW, INVESTIGATE, NURTURE, AFTERWARDS, AFTER, CHANGE)
			.listing(DAY, BEFORE, AFTER, CHANGE)
			.forClients(OCCASION, BEFORE, RECOGNISE, ALLOW, INVESTIGATE, NURTURE, AFTER).checked(Rain::check);

	private Rain() {
	}

	private static TextField step(String key) {
		return Field.text(key, WORDS.get("rain.step." + key)).helped(WORDS.get("rain.help." + key));
	}

	private static ScaleField intensity(String key, String name) {
		return Catalogue.tenths(key, WORDS.get(name), WORDS.get("rain.none"), WORDS.get("rain.most"));
	}

	private static OptionalDouble change(Values values) {
		OptionalDouble before = BEFORE.in(values);
		OptionalDouble after = AFTER.in(values);
		return before.isPresent() && after.isPresent() ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
				: OptionalDouble.empty();
	}

	private static List<Problem> check(Values values) {
		boolean lonely = AFTER.in(values).isPresent() && BEFORE.in(values).isEmpty();
		return lonely ? List.of(Problem.in(BEFORE, WORDS.get("rain.before.missing"))) : List.of();
	}
}
