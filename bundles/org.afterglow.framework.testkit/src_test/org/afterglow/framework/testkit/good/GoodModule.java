package org.afterglow.framework.testkit.good;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryEvents;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Option;
import org.afterglow.framework.Question;
import org.afterglow.framework.RelationKind;
import org.afterglow.framework.ScaleField;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/** A module with a field of every kind. */
public class GoodModule implements FrameworkModule {

	static final ModuleInfo INFO = ModuleInfo.of("org.example.good", words("Good"), "1.0.0", "A. Author");
	private static final ScaleField LEVEL = Field.scale("level", words("Level"), -2, 2).inSteps(0.5).anchored(0, words("even"))
			.countedIn(words("steps"));

	/** English and German. */
	protected static Words words(String english) {
		return Words.of(english).and(Locale.GERMAN, english + " (de)");
	}

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<CodeSeed> codes() {
		return List.of(CodeSeed.of("top", words("Top"), CodeKind.THEME).alsoCalled(words("Head")));
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("why", words("What for?")).inOrderTo(words("To begin")));
	}

	@Override
	public List<EntryType> entryTypes() {
		Option yes = Option.of("yes", words("yes"));
		return List.of(EntryType.ofSession(INFO.type("all"), words("All")).fields(Field.line("line", words("Line")).required(),
				Field.text("text", words("Text")), LEVEL, Field.choice("choice", words("Choice"), yes),
				Field.choices("choices", words("Choices"), yes, Option.of("no", words("no"))), Field.date("date", words("Date")),
				Field.duration("takes", words("Takes")), Field.entry("entry", words("Entry"), INFO.type("all")),
				Field.code("code", words("Code")).under("top"),
				Field.rows("rows", words("Rows"), Field.line("cell", words("Cell")).helped(words("One of them")), LEVEL),
				Field.relations("bonds", words("Bonds"), INFO.type("all"), RelationKind.directed("a", words("to"), words("from")),
						RelationKind.symmetric("b", words("with"))),
				Field.passages("told", words("Told")), Field.computed("double", words("Double"), GoodModule::twice),
				Field.computedText("said", words("Said"), values -> "x")).migrated(values -> values.renamed("old", "line")));
	}

	private static OptionalDouble twice(Values values) {
		return LEVEL.in(values).stream().map(level -> level * 2).findFirst();
	}

	@Override
	public Optional<EntryEvents> events() {
		return Optional.of(new EntryEvents() {
		});
	}
}
