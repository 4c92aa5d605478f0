package org.afterglow.ifs;

import static org.afterglow.ifs.IfsModule.INFO;
import static org.afterglow.ifs.IfsModule.WORDS;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.OtherEntries;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * Getting to know a part in six steps. The log can end at any of them. Where the feeling towards the part is not open, the part
 * that feels so can be named, and is the one to go on with.
 */
final class SixFs {

	private static final String NOT_OPEN = "not-open";

	static final ReferenceField PART = Field.entry("part", WORDS.get("six.part"), Part.ID);
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	static final TextField FIND = step("find");
	static final ChoiceField FIND_STATE = state("find-state", WORDS.get("six.find.state"));
	static final TextField FOCUS = step("focus");
	static final ChoiceField FOCUS_STATE = state("focus-state", WORDS.get("six.focus.state"));
	static final TextField FLESH_OUT = step("flesh-out");
	static final ChoiceField FLESH_OUT_STATE = state("flesh-out-state", WORDS.get("six.flesh-out.state"));
	static final TextField TOWARD = step("toward");
	static final ChoiceField TOWARD_STATE = Field.choice("toward-state", WORDS.get("six.toward.state"),
			WORDS.options("six.toward.state", "open", NOT_OPEN, "ended"));
	static final ReferenceField CONCERNED = Field.entry("concerned", WORDS.get("six.concerned"), Part.ID)
			.helped(WORDS.get("six.concerned.help"));
	static final TextField BEFRIEND = step("befriend");
	static final ChoiceField BEFRIEND_STATE = state("befriend-state", WORDS.get("six.befriend.state"));
	static final TextField FEARS = step("fears");
	static final ChoiceField FEARS_STATE = state("fears-state", WORDS.get("six.fears.state"));
	static final ComputedField STEPS = Field.computed("steps", WORDS.get("six.steps"), SixFs::steps);

	static final EntryType TYPE = EntryType.ofSession(INFO.type("six-fs"), WORDS.get("six")).plural(WORDS.get("six.plural"))
			.helped(WORDS.get("six.help"))
			.fields(PART, TOLD, FIND, FIND_STATE, FOCUS, FOCUS_STATE, FLESH_OUT, FLESH_OUT_STATE, TOWARD, TOWARD_STATE, CONCERNED, BEFRIEND,
					BEFRIEND_STATE, FEARS, FEARS_STATE, STEPS)
			.listing(PART, TOWARD_STATE, STEPS).reminding(new Permission(PART, true)).reminding(SixFs::concerned);

	private SixFs() {
	}

	private static TextField step(String key) {
		return Field.text(key, WORDS.get("six.step." + key)).helped(WORDS.get("six.help." + key));
	}

	private static ChoiceField state(String key, Words name) {
		return Field.choice(key, name, WORDS.options("six.state", "done", "ended"));
	}

	/** How many of the six have something written down. */
	private static OptionalDouble steps(Values values) {
		long written = Stream.of(FIND, FOCUS, FLESH_OUT, TOWARD, BEFRIEND, FEARS).filter(each -> !each.in(values).isEmpty()).count();
		return written > 0 ? OptionalDouble.of(written) : OptionalDouble.empty();
	}

	private static List<Words> concerned(Values values, OtherEntries others) {
		boolean notOpen = TOWARD_STATE.in(values).filter(NOT_OPEN::equals).isPresent();
		return notOpen && CONCERNED.in(values).isEmpty() ? List.of(WORDS.get("six.concerned.missing")) : List.of();
	}
}
