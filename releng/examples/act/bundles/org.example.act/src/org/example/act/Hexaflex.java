package org.example.act;

import static org.example.act.ActModule.INFO;
import static org.example.act.ActModule.WORDS;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

/** The six processes, each from 0 to 10, at the beginning or at the end of a session. */
public final class Hexaflex {

	/** At the beginning or at the end. */
	public static final ChoiceField WHEN = Field.choice("when", WORDS.get("hexaflex.when"), WORDS.options("hexaflex.when", "before", "after")).required();
	/** In the order in which they stand around. */
	public static final List<ScaleField> PROCESSES = Stream
			.of("acceptance", "defusion", "present-moment", "self-as-context", "values", "committed-action").map(Hexaflex::process).toList();
	static final ComputedField FLEXIBILITY = Field.computed("flexibility", WORDS.get("hexaflex.flexibility"), Hexaflex::flexibility)
			.helped(WORDS.get("hexaflex.flexibility.help"));
	static final TextField REMARK = Field.text("remark", WORDS.get("hexaflex.remark"));

	/** One hexaflex. */
	public static final EntryType TYPE = EntryType.ofSession(INFO.type("hexaflex"), WORDS.get("hexaflex")).plural(WORDS.get("hexaflex.plural"))
			.helped(WORDS.get("hexaflex.help")).fields(WHEN).fields(PROCESSES.toArray(Field[]::new)).fields(FLEXIBILITY, REMARK)
			.listing(WHEN, FLEXIBILITY);

	private Hexaflex() {
	}

	private static ScaleField process(String key) {
		return Field.scale(key, WORDS.get("hexaflex." + key), 0, 10).anchored(0, WORDS.get("hexaflex." + key + ".least"))
				.anchored(10, WORDS.get("hexaflex." + key + ".most"));
	}

	/** The mean of the six, to one place; none while one of them is open. */
	private static OptionalDouble flexibility(Values values) {
		double[] given = PROCESSES.stream().map(each -> each.in(values))
				.flatMapToDouble(each -> each.isPresent() ? DoubleStream.of(each.getAsDouble()) : DoubleStream.empty()).toArray();
		return given.length < PROCESSES.size() ? OptionalDouble.empty()
				: OptionalDouble.of(Math.round(DoubleStream.of(given).sum() * 10 / given.length) / 10.0);
	}
}
