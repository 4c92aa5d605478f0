package org.afterglow.ui.entries.internal.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.Option;
import org.afterglow.framework.Problem;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/** A type to answer in tests. */
final class Forms {

	static final Instant NOW = Instant.parse("2026-11-08T10:31:00Z");
	static final TextField THOUGHT = Field.text("thought", Words.of("Thought")).required();
	static final ScaleField BEFORE = Field.scale("before", Words.of("Before"), 0, 100);
	static final ScaleField AFTER = Field.scale("after", Words.of("After"), 0, 100);
	static final ChoiceField HOW = Field.choice("how", Words.of("How"), Option.of("sung", Words.of("Sung")), Option.of("told", Words.of("Told")));
	static final RowsField ROWS = Field.rows("rows", Words.of("Feelings"), Field.line("name", Words.of("Name")));
	static final ComputedField CHANGE = Field.computed("change", Words.of("Change"), Forms::change);
	static final EntryType TYPE = EntryType.ofClient(new EntryTypeId("org.example.act.defusion"), Words.of("Defusion log"))
			.fields(THOUGHT, BEFORE, AFTER, HOW, ROWS, CHANGE).titled(THOUGHT::in).checked(Forms::check);

	private Forms() {
	}

	static Entry entry() {
		return TYPE.begin(ClientId.random(), Optional.empty(), NOW).atVersion(1);
	}

	private static OptionalDouble change(Values values) {
		OptionalDouble before = BEFORE.in(values);
		OptionalDouble after = AFTER.in(values);
		return before.isPresent() && after.isPresent() ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble()) : OptionalDouble.empty();
	}

	private static List<Problem> check(Values values) {
		return AFTER.in(values).isPresent() && BEFORE.in(values).isEmpty() ? List.of(Problem.of(Words.of("There is an after without a before.")))
				: List.of();
	}
}
