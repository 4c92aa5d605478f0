package org.afterglow.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.model.CodeKind;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Nonsense is refused where it is made, with a sentence for its author. */
class RefusalsTest {

	private static final Words NAME = Words.of("name");
	private static final EntryTypeId TYPE = new EntryTypeId("org.example.act.defusion");

	private static void refused(String part, Executable nonsense) {
		String said = assertThrows(IllegalArgumentException.class, nonsense).getMessage();
		assertTrue(said.contains(part), said);
	}

	@Test
	void namesAndKeysHaveTheirForm() {
		refused("reverse-domain", () -> ModuleInfo.of("act", NAME, "1.0.0", "A"));
		refused("reverse-domain", () -> ModuleInfo.of("org.Example", NAME, "1.0.0", "A"));
		refused("three numbers", () -> ModuleInfo.of("org.example", NAME, "1.0", "A"));
		refused("one line", () -> ModuleInfo.of("org.example", NAME, "1.0.0", " "));
		refused("reverse-domain", () -> new EntryTypeId("org.defusion"));
		refused("reverse-domain", () -> ModuleInfo.of("org.example", NAME, "1.0.0", "A").type("Big"));
		refused("small letters", () -> Field.line("Two words", NAME));
		refused("small letters", () -> Option.of("", NAME));
		refused("small letters", () -> Question.of("k".repeat(61), NAME));
		refused("small letters", () -> Field.line("a", NAME).searchedAs("a:b"));
		refused("blank", () -> Words.of(" "));
		refused("tag of a language", () -> Words.of("x", Map.of("german!", "y")));
		refused("blank in de", () -> NAME.and(Locale.GERMAN, " "));
	}

	@Test
	void fieldsMakeSense() {
		refused("above the lowest", () -> Field.scale("s", NAME, 10, 10));
		refused("above the lowest", () -> Field.scale("s", NAME, 0, Double.NaN));
		refused("not on the scale", () -> Field.scale("s", NAME, 0, 10).anchored(11, NAME));
		refused("step", () -> Field.scale("s", NAME, 0, 10).inSteps(0));
		refused("step", () -> Field.scale("s", NAME, 0, 10).inSteps(11));
		refused("at least one", () -> Field.choice("c", NAME));
		refused("stands twice", () -> Field.choices("c", NAME, Option.of("a", NAME), Option.of("a", NAME)));
		refused("stands twice", () -> Field.rows("r", NAME, Field.line("a", NAME), Field.text("a", NAME)));
		refused("at least one", () -> Field.relations("r", NAME, TYPE));
		refused("does not point to codes", () -> Field.entry("e", NAME, TYPE).under("x"));
		refused("stands twice", () -> EntryType.ofClient(TYPE, NAME).fields(Field.line("a", NAME)).fields(Field.line("a", NAME)));
		refused("no field b", () -> EntryType.ofClient(TYPE, NAME).fields(Field.line("a", NAME)).forClients(Field.line("b", NAME)));
		refused("asked of clients", () -> EntryType.ofClient(TYPE, NAME).fields(Field.line("a", NAME)).forClients());
		refused("can be asked for b", () -> EntryType.ofClient(TYPE, NAME).fields(Field.passages("b", NAME)).forClients(Field.passages("b", NAME)));
		refused("no field b", () -> EntryType.ofClient(TYPE, NAME).fields(Field.line("a", NAME)).listing(Field.line("b", NAME)));
		refused("under itself", () -> CodeSeed.of("a", NAME, CodeKind.THEME).under("a"));
		refused("with a column is in a row", () -> new Problem(Optional.of("a"), OptionalInt.empty(),
				Optional.of("b"), NAME));
	}

	@Test
	void aFileOfTextsThatIsNotThereIsNamed() {
		refused("texts_fr.properties", () -> WordBundle.beside(RefusalsTest.class, "texts", Locale.FRENCH));
		refused("no text for missing", () -> WordBundle.beside(Field.class, "messages").get("missing"));
	}

	@Test
	void aModuleThatContradictsItselfIsToldAllOfIt() {
		ModuleInfo info = ModuleInfo.of("org.example.act", NAME, "1.0.0", "A");
		FrameworkModule module = new FrameworkModule() {
			@Override
			public ModuleInfo info() {
				return info;
			}

			@Override
			public List<CodeSeed> codes() {
				return List.of(CodeSeed.of("child", NAME, CodeKind.THEME).under("parent"), CodeSeed.of("parent", NAME, CodeKind.THEME));
			}

			@Override
			public List<EntryType> entryTypes() {
				EntryType empty = EntryType.ofClient(info.type("empty"), NAME);
				Field lost = Field.rows("r", NAME, Field.code("lost", NAME).under("nowhere"));
				EntryType other = EntryType.ofClient(new EntryTypeId("org.example.other.type"), NAME).fields(lost);
				return List.of(empty, empty, other);
			}

			@Override
			public List<Question> questions() {
				return List.of(Question.of("why", NAME), Question.of("why", NAME));
			}
		};
		ModuleRefused refused = assertThrows(ModuleRefused.class, () -> ModuleContents.of(module));
		assertEquals(List.of("The code child stands under parent, which does not come before it.",
				"There are two of the entry type org.example.act.empty.", "The entry type org.example.act.empty has no fields.",
				"The entry type org.example.act.empty has no fields.",
				"The entry type org.example.other.type does not begin with the id of its module, org.example.act.",
				"The field lost of org.example.other.type offers codes under nowhere, which is not a code of the module.",
				"There are two of the question why."), refused.problems());
	}

	@Test
	void tenthsAreWhatTheyLookLike() {
		ScaleField tenths = Field.scale("s", NAME, 0, 1).inSteps(0.1);
		for (double number : new double[] { 0, 0.1, 0.2, 0.3, 0.7, 1 }) {
			assertEquals(List.of(), tenths.problems(tenths.with(Values.NONE, number)), "" + number);
		}
		assertEquals(1, tenths.problems(tenths.with(Values.NONE, 0.15)).size());
	}
}
