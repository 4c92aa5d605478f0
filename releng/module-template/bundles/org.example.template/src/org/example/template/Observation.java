package org.example.template;

import static org.example.template.TemplateModule.INFO;
import static org.example.template.TemplateModule.WORDS;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;

/** Something that was observed in a session: the form is drawn from these fields, in this order. */
final class Observation {

	static final TextField WHAT = Field.text("what", WORDS.get("observation.what")).required().searchedAs("observation");
	static final ScaleField STRENGTH = Field.scale("strength", WORDS.get("observation.strength"), 0, 10)
			.anchored(0, WORDS.get("observation.strength.none")).anchored(10, WORDS.get("observation.strength.most"));
	static final PassagesField TOLD = Field.passages("told", WORDS.get("observation.told"));

	static final EntryType TYPE = EntryType.ofSession(INFO.type("observation"), WORDS.get("observation"))
			.plural(WORDS.get("observation.plural")).helped(WORDS.get("observation.help")).fields(WHAT, STRENGTH, TOLD).listing(STRENGTH);

	private Observation() {
	}
}
