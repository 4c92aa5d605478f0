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
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

/** How much of each quality of Self was there: one entry for each moment of a session it was looked at. */
final class SelfEnergy {

	static final ChoiceField MOMENT = Field
			.choice("moment", WORDS.get("self.moment"), WORDS.options("self.moment", "start", "middle", "end")).required();
	/** The eight C's. */
	static final List<ScaleField> CS = qualities("curiosity", "calm", "clarity", "compassion", "confidence", "courage", "creativity",
			"connectedness");
	/** The five P's, for those who work with them. */
	static final List<ScaleField> PS = qualities("presence", "patience", "perspective", "persistence", "playfulness");
	static final ComputedField MEAN = Field.computed("mean", WORDS.get("self.mean"), SelfEnergy::mean).helped(WORDS.get("self.mean.help"));
	static final TextField NOTE = Field.text("note", WORDS.get("self.note"));

	static final EntryType TYPE = EntryType.ofSession(INFO.type("self-energy"), WORDS.get("self")).plural(WORDS.get("self.plural"))
			.helped(WORDS.get("self.help")).fields(MOMENT).fields(CS.toArray(Field[]::new)).fields(PS.toArray(Field[]::new))
			.fields(MEAN, NOTE).listing(MOMENT, MEAN);

	private SelfEnergy() {
	}

	private static List<ScaleField> qualities(String... keys) {
		return Stream.of(keys).map(key -> Field.scale(key, WORDS.get("quality." + key), 0, 10).anchored(0, WORDS.get("self.none"))
				.anchored(10, WORDS.get("self.whole"))).toList();
	}

	/** Of all eight: a mean of fewer could not be laid beside another. */
	private static OptionalDouble mean(Values values) {
		List<OptionalDouble> answers = CS.stream().map(each -> each.in(values)).toList();
		return answers.stream().allMatch(OptionalDouble::isPresent) ? answers.stream().mapToDouble(OptionalDouble::getAsDouble).average()
				: OptionalDouble.empty();
	}
}
