package org.afterglow.ui.narrative.internal.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Choice;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Existing;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Fresh;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Made;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Match;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Words;
import org.junit.jupiter.api.Test;

class CodeChoicesTest {

	private final Code away = code("Being away from home");
	private final Code awake = code("Awake for everyone");
	private final Code ferry = code("Ferry");
	private final Code lit = code("Lit window").withSynonyms(List.of("lamp", "left awake"));
	private final Code unaware = code("Unaware");
	private final CodeChoices choices = choices(Optional.of("the lamp myself"));

	@Test
	void nothingTypedOffersEverythingLastUsedFirstThenTheWords() {
		assertEquals(List.of("Ferry", "Awake for everyone", "Being away from home", "Lit window", "Unaware",
				"words: the lamp myself"), names(choices.of(" ")));
	}

	@Test
	void theBeginningOfTheNameComesBeforeAWordBeforeTheMiddleBeforeASynonym() {
		assertEquals(List.of("Awake for everyone", "Being away from home", "Unaware", "Lit window, left awake", "new: awa",
				"words: the lamp myself"), names(choices.of("awa")));
		assertEquals(new Existing(away, Optional.empty(), new Match(6, 3)), choices.of("awa").get(1));
		assertEquals(new Existing(lit, Optional.of("left awake"), new Match(5, 3)), choices.of("awa").get(3));
	}

	@Test
	void aNameThatIsThereWhateverItsCaseIsNotOfferedAsNew() {
		assertEquals(List.of("Ferry", "words: the lamp myself"), names(choices.of("ferry ")));
	}

	@Test
	void noMatchOffersTheNewCodeFirstAndItsKindIsAskedLater() {
		assertEquals(List.of(new Fresh("tide")), choices(Optional.empty()).of("tide"));
		assertEquals(List.of(new Made("tide", CodeKind.SYMBOL), new Made("tide", CodeKind.THEME)), CodeChoices.kinds("tide"));
	}

	@Test
	void aCaseThatChangesTheLengthOfANameStillMatches() {
		Code code = code("\u0130stanbul ferry");
		CodeChoices some = new CodeChoices(List.of(code), List.of(), Optional.empty());
		assertEquals(new Existing(code, Optional.empty(), Match.NONE), some.of("ferry").getFirst());
	}

	private CodeChoices choices(Optional<String> words) {
		return new CodeChoices(List.of(awake, away, ferry, lit, unaware), List.of(ferry.id()), words);
	}

	private static Code code(String name) {
		return Code.named(name, CodeKind.THEME, CodeColour.CLAY);
	}

	private static List<String> names(List<Choice> choices) {
		return choices.stream().map(choice -> switch (choice) {
			case Existing found -> found.code().name() + found.synonym().map(synonym -> ", " + synonym).orElse("");
			case Fresh fresh -> "new: " + fresh.name();
			case Words words -> "words: " + words.name();
			case Made made -> made.name() + " " + made.kind();
		}).toList();
	}
}
