package org.afterglow.app.ui.tests;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.DurationField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Option;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RelationKind;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/** A module whose forms have every kind of field. */
final class DiaryModule implements FrameworkModule {

	static final ModuleInfo INFO = ModuleInfo.of("org.example.diary", Words.of("Diary"), "1.0.0", "A. Author");
	static final TextField SITUATION = Field.line("situation", Words.of("Situation")).helped(Words.of("when and where")).required();
	static final DateField DAY = Field.date("day", Words.of("Day"));
	static final DurationField LASTED = Field.duration("lasted", Words.of("Lasted"));
	static final TextField THOUGHT = Field.line("thought", Words.of("Thought"));
	static final ChoicesField HOT = Field.choices("hot", Words.of("Hot"), Option.of("yes", Words.of("hot")));
	static final ScaleField BELIEF = Field.scale("belief", Words.of("Belief"), 0, 100);
	static final RowsField THOUGHTS = Field.rows("thoughts", Words.of("Automatic thoughts"), THOUGHT, HOT, BELIEF)
			.helped(Words.of("belief 0 to 100"));
	static final TextField EVIDENCE = Field.text("evidence", Words.of("Evidence against"));
	static final ChoicesField PATTERNS = Field.choices("patterns", Words.of("Patterns"), option("All-or-nothing"), option("Overgeneralising"),
			option("Mental filter"), option("Mind reading"), option("Fortune telling"), option("Should-statements"));
	static final ChoiceField TECHNIQUE = Field.choice("technique", Words.of("Technique"), option("Asked"), option("Written"), option("Acted out"));
	static final ScaleField BEFORE = Field.scale("before", Words.of("Belief before"), 0, 100).inSteps(5).countedIn(Words.of("%"))
			.anchored(0, Words.of("not at all")).anchored(100, Words.of("completely"));
	static final ScaleField AFTER = Field.scale("after", Words.of("Belief after"), 0, 100).inSteps(5).countedIn(Words.of("%"));
	static final ComputedField CHANGE = Field.computed("change", Words.of("Change"), DiaryModule::change);
	static final ReferenceField PATTERN = Field.code("code", Words.of("Code")).many();
	static final PassagesField TOLD = Field.passages("told", Words.of("Told in"));
	static final EntryType RECORD = EntryType.ofSession(INFO.type("record"), Words.of("Thought record")).plural(Words.of("Thought records"))
			.fields(SITUATION, DAY, LASTED, THOUGHTS, EVIDENCE, PATTERNS, TECHNIQUE, BEFORE, AFTER, CHANGE, PATTERN, TOLD)
			.titled(SITUATION::in).listing(BEFORE, AFTER);

	static final TextField NAME = Field.line("name", Words.of("Name")).required();
	static final RelationField STANDS = Field.relations("stands", Words.of("Stands to others"), INFO.type("part"),
			RelationKind.directed("protects", Words.of("protects"), Words.of("is protected by")),
			RelationKind.symmetric("allied", Words.of("is allied with")));
	static final EntryType PART = EntryType.ofClient(INFO.type("part"), Words.of("Part")).plural(Words.of("Parts")).fields(NAME, STANDS);

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(RECORD, PART);
	}

	private static Option option(String name) {
		return Option.of(name.toLowerCase(Locale.ROOT).replace(' ', '-'), Words.of(name));
	}

	private static OptionalDouble change(Values values) {
		OptionalDouble before = BEFORE.in(values);
		OptionalDouble after = AFTER.in(values);
		return before.isPresent() && after.isPresent() ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble()) : OptionalDouble.empty();
	}
}
