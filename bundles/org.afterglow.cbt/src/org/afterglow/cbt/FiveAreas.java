package org.afterglow.cbt;

import static org.afterglow.cbt.CbtModule.INFO;
import static org.afterglow.cbt.CbtModule.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.Option;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.Problem;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

/** A formulation in five areas, and how therapist and client see one lead to another. */
public final class FiveAreas {

	private static final Option[] AREAS = WORDS.options("areas", "situation", "thoughts", "emotion", "body", "behaviour");

	public static final TextField NAME = Field.line("name", WORDS.get("areas.name")).required();
	public static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	public static final TextField SITUATION = Field.text("situation", WORDS.get("areas.situation"));
	public static final TextField THOUGHTS = Field.text("thoughts", WORDS.get("areas.thoughts")).searchedAs("thought");
	public static final TextField EMOTION = Field.text("emotion", WORDS.get("areas.emotion")).searchedAs("emotion");
	public static final TextField BODY = Field.text("body", WORDS.get("areas.body"));
	public static final TextField BEHAVIOUR = Field.text("behaviour", WORDS.get("areas.behaviour"));
	public static final ChoiceField FROM = Field.choice("from", WORDS.get("areas.from"), AREAS).required();
	public static final ChoiceField TO = Field.choice("to", WORDS.get("areas.to"), AREAS).required();
	public static final TextField HOW = Field.line("how", WORDS.get("areas.how"));
	public static final RowsField ARROWS = Field.rows("arrows", WORDS.get("areas.arrows"), FROM, TO, HOW).helped(WORDS.get("areas.arrows.help"));

	public static final EntryType TYPE = EntryType.ofClient(INFO.type("five-areas"), WORDS.get("areas")).plural(WORDS.get("areas.plural"))
			.helped(WORDS.get("areas.help")).fields(NAME, TOLD, SITUATION, THOUGHTS, EMOTION, BODY, BEHAVIOUR, ARROWS)
			.listing(SITUATION, THOUGHTS, EMOTION).checked(FiveAreas::check);

	private FiveAreas() {
	}

	private static List<Problem> check(Values values) {
		List<Problem> problems = new ArrayList<>();
		List<Values> arrows = ARROWS.in(values);
		for (int i = 0; i < arrows.size(); i++) {
			Optional<String> from = FROM.in(arrows.get(i));
			if (from.isPresent() && from.equals(TO.in(arrows.get(i)))) {
				problems.add(Problem.in(ARROWS, i, TO, WORDS.get("areas.arrows.self")));
			}
		}
		return problems;
	}
}
