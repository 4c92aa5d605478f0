package org.afterglow.mindfulness;

import static org.afterglow.mindfulness.MindfulnessModule.INFO;
import static org.afterglow.mindfulness.MindfulnessModule.WORDS;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.TextField;
import org.afterglow.model.RecordPartition;

/** By what this person knows that it is coming back, and what was agreed for then: the signature and the plan of the seventh week. */
final class RelapsePlan {

	static final TextField NAME = Field.line("name", WORDS.get("plan.name")).required();
	static final DateField LOOKED_AT = Field.date("looked-at", WORDS.get("plan.lookedAt"));
	static final DateField LOOK_AGAIN = Field.date("look-again", WORDS.get("plan.lookAgain"));

	static final TextField SIGN = Field.line("sign", WORDS.get("plan.sign")).required().searchedAs("sign");
	static final ChoiceField SIGN_IN = Field.choice("in", WORDS.get("plan.in"),
			WORDS.options("plan.in", "thoughts", "feelings", "body", "behaviour", "others"));
	static final ChoiceField SIGN_WHEN = Field.choice("when", WORDS.get("plan.when"), WORDS.options("plan.when", "early", "later"));
	static final RowsField SIGNS = Field.rows("signs", WORDS.get("plan.signs"), SIGN, SIGN_IN, SIGN_WHEN)
			.helped(WORDS.get("plan.signs.help")).required();

	static final TextField TRIGGERS = Field.text("triggers", WORDS.get("plan.triggers"));
	static final TextField OBSTACLES = Field.text("obstacles", WORDS.get("plan.obstacles"));

	static final TextField STEP = Field.line("step", WORDS.get("plan.step")).required();
	static final ChoiceField STEP_KIND = Field.choice("kind", WORDS.get("plan.kind"),
			WORDS.options("plan.kind", "breathe", "pleasure", "mastery", "mindful", "people", "other"));
	static final RowsField STEPS = Field.rows("steps", WORDS.get("plan.steps"), STEP, STEP_KIND);

	static final TextField PERSON = Field.line("person", WORDS.get("plan.person")).required();
	static final TextField REACHED = Field.line("reached", WORDS.get("plan.reached"));
	static final RowsField PEOPLE = Field.rows("people", WORDS.get("plan.people"), PERSON, REACHED);

	static final ChoicesField PRACTICES = Catalogue.practices("practices", WORDS.get("plan.practices"));
	static final TextField TO_MYSELF = Field.text("to-myself", WORDS.get("plan.toMyself"));

	static final EntryType TYPE = EntryType.ofClient(INFO.type("relapse-plan"), WORDS.get("plan")).plural(WORDS.get("plan.plural"))
			.helped(WORDS.get("plan.help")).keptIn(RecordPartition.CLINICAL_RECORD)
			.fields(NAME, LOOKED_AT, LOOK_AGAIN, SIGNS, TRIGGERS, OBSTACLES, STEPS, PEOPLE, PRACTICES, TO_MYSELF)
			.listing(LOOKED_AT, LOOK_AGAIN);

	private RelapsePlan() {
	}
}
