package org.afterglow.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.act.ActModule;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Words;
import org.junit.jupiter.api.Test;

/** Texts of a module are found by key, in every language there is. */
class WordBundleTest {

	private static final WordBundle WORDS = WordBundle.beside(ActModule.class, "act", Locale.GERMAN);

	@Test
	void answersOfAChoiceAreNamedTogether() {
		assertEquals(List.of(WORDS.option("technique", "naming"), WORDS.option("technique", "leaves")),
				List.of(WORDS.options("technique", "naming", "leaves")));
	}

	@Test
	void aCodeIsNamedDefinedAndCalledByOtherWords() {
		CodeSeed code = WORDS.code("struggle", CodeKind.THEME);
		assertEquals("Struggle", code.name().english());
		assertEquals("Ringen", code.name().in(Locale.GERMAN));
		assertEquals("Something felt is fought.", code.definition().orElseThrow().english());
		assertEquals(List.of("fight", "tug of war"), code.synonyms().stream().map(Words::english).toList());
		assertEquals(List.of("Kampf", "Tauziehen"), code.synonyms().stream().map(each -> each.in(Locale.GERMAN)).toList());
		assertEquals(List.of(), WORDS.code("plain", CodeKind.THEME).synonyms());
		assertThrows(IllegalArgumentException.class, () -> WORDS.code("uneven", CodeKind.THEME));
		assertThrows(IllegalArgumentException.class, () -> WORDS.code("thought", CodeKind.THEME));
	}

	@Test
	void aQuestionMaySayWhatItIsGoodFor() {
		assertEquals(Optional.of("To begin."), WORDS.question("what").purpose().map(Words::english));
		assertEquals("What is it?", WORDS.question("what").text().english());
		assertEquals(Optional.empty(), WORDS.question("thought").purpose());
	}
}
