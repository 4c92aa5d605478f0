package org.afterglow.ifs;

import static org.afterglow.ifs.IfsModule.INFO;
import static org.afterglow.ifs.IfsModule.WORDS;

import java.util.List;
import java.util.Set;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RelationKind;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Target;
import org.afterglow.model.Values;

/** A part of a person, as it showed itself so far. What its fields are is known here, and drawn in the parts map. */
public final class Part {

	public static final EntryTypeId ID = INFO.type("part");

	public static final String MANAGER = "manager";
	public static final String FIREFIGHTER = "firefighter";
	public static final String EXILE = "exile";

	/** Answers of a protector that are a permission. */
	private static final Set<String> PERMISSION = Set.of("given", "with-conditions");

	public static final TextField NAME = Field.line("name", WORDS.get("part.name")).required().searchedAs("part");
	public static final ChoiceField KIND = Field
			.choice("kind", WORDS.get("part.kind"), WORDS.options("part.kind", MANAGER, FIREFIGHTER, EXILE, "unknown")).required();
	public static final ChoiceField STATUS = Field.choice("status", WORDS.get("part.status"),
			WORDS.options("part.status", "met", "trusted", "witnessed", "unburdened", "new-role"));
	public static final DateField MET = Field.date("met", WORDS.get("part.met"));
	public static final PassagesField VOICE_PASSAGES = Field.passages("voice-passages", WORDS.get("part.passages"));

	public static final TextField AGE = Field.line("age", WORDS.get("part.age"));
	public static final TextField APPEARANCE = Field.text("appearance", WORDS.get("part.appearance"));
	public static final TextField VOICE = Field.text("voice", WORDS.get("part.voice"));
	public static final ChoiceField COLOUR = Field.choice("colour", WORDS.get("part.colour"), WORDS.options("part.colour", "clay", "ochre",
			"olive", "fern", "lagoon", "sky", "indigo", "violet", "mulberry", "rose", "umber", "slate")).helped(WORDS.get("part.colour.help"));
	public static final TextField BODY = Field.line("body", WORDS.get("part.body"));
	public static final ReferenceField SYMBOLS = Field.code("symbols", WORDS.get("part.symbols")).many();

	public static final TextField FEELING = Field.line("feeling", WORDS.get("part.feeling")).searchedAs("feeling");
	public static final TextField BELIEF = Field.text("belief", WORDS.get("part.belief")).searchedAs("belief");
	public static final TextField JOB = Field.text("job", WORDS.get("part.job"));
	public static final TextField FEAR = Field.text("fear", WORDS.get("part.fear"));
	public static final TextField WANTS = Field.text("wants", WORDS.get("part.wants"));
	public static final TextField TOWARD = Field.text("toward", WORDS.get("part.toward"));
	public static final ScaleField TRUST = Field.scale("trust", WORDS.get("part.trust"), 0, 10).anchored(0, WORDS.get("part.trust.none"))
			.anchored(10, WORDS.get("part.trust.whole"));
	public static final ChoiceField BLEND = Field.choice("blend", WORDS.get("part.blend"), WORDS.options("part.blend", "none", "partly", "fully"));
	public static final ReferenceField BURDENS = Field.entry("burdens", WORDS.get("part.burdens"), Burden.ID).many();
	public static final TextField GIFTS = Field.text("gifts", WORDS.get("part.gifts"));

	public static final RelationKind PROTECTS = directed("protects");
	public static final RelationField RELATIONS = Field.relations("relations", WORDS.get("part.relations"), ID, PROTECTS,
			symmetric("polarised"), symmetric("allied"), directed("blends"), directed("exiles"), directed("triggers"));

	public static final ReferenceField PERMITTED = Field.entry("for", WORDS.get("part.permission.for"), ID).required();
	public static final ChoiceField ANSWER = Field.choice("answer", WORDS.get("part.permission.answer"),
			WORDS.options("part.permission.answer", "given", "with-conditions", "not-given", "taken-back")).required();
	public static final DateField ANSWERED = Field.date("day", WORDS.get("part.permission.day"));
	public static final TextField ANSWER_WORDS = Field.line("words", WORDS.get("part.permission.words"));
	public static final RowsField PERMISSIONS = Field
			.rows("permissions", WORDS.get("part.permissions"), PERMITTED, ANSWER, ANSWERED, ANSWER_WORDS)
			.helped(WORDS.get("part.permissions.help"));

	public static final EntryType TYPE = EntryType.ofClient(ID, WORDS.get("part")).plural(WORDS.get("part.plural")).helped(WORDS.get("part.help"))
			.fields(NAME, KIND, STATUS, MET, VOICE_PASSAGES, AGE, APPEARANCE, VOICE, COLOUR, BODY, SYMBOLS, FEELING, BELIEF, JOB, FEAR, WANTS,
					TOWARD, TRUST, BLEND, BURDENS, GIFTS, RELATIONS, PERMISSIONS)
			.titled(NAME::in).listing(KIND, STATUS, TRUST, BLEND, AGE);

	private Part() {
	}

	private static RelationKind directed(String key) {
		return RelationKind.directed(key, WORDS.get("relation." + key), WORDS.get("relation.inverse." + key));
	}

	private static RelationKind symmetric(String key) {
		return RelationKind.symmetric(key, WORDS.get("relation." + key));
	}

	/** True if a part with these answers protects that other. */
	public static boolean protects(Values part, Target other) {
		return RELATIONS.in(part).stream().anyMatch(each -> each.kind().equals(PROTECTS.key()) && Target.of(each.to()).equals(other));
	}

	/** True if the last answer of a part with these answers about that other was a permission. */
	public static boolean permits(Values part, Target other) {
		List<Values> answers = PERMISSIONS.in(part).stream().filter(row -> PERMITTED.in(row).contains(other)).toList();
		return !answers.isEmpty() && ANSWER.in(answers.getLast()).filter(PERMISSION::contains).isPresent();
	}
}
