package org.afterglow.ui.narrative.internal.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Choice;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Existing;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Fresh;
import org.junit.jupiter.api.Test;

class CodeChoicesTest {

	private final Code away = code("Being away from home");
	private final Code awake = code("Awake for everyone");
	private final Code ferry = code("Ferry");
	private final Code unaware = code("Unaware");
	private final CodeChoices choices = new CodeChoices(List.of(awake, away, ferry, unaware), List.of(ferry.id()));

	@Test
	void nothingTypedOffersEverythingLastUsedFirst() {
		assertEquals(List.of("Ferry", "Awake for everyone", "Being away from home", "Unaware"), names(choices.of(" ")));
	}

	@Test
	void theBeginningOfTheNameComesBeforeAWordBeforeTheMiddle() {
		assertEquals(List.of("Awake for everyone", "Being away from home", "Unaware", "+awa symbol", "+awa theme"),
				names(choices.of("awa")));
		assertEquals(new Existing(away, 6, 3), choices.of("awa").get(1));
	}

	@Test
	void aNameThatIsThereWhateverItsCaseIsNotOfferedAsNew() {
		assertEquals(List.of("Ferry"), names(choices.of("ferry ")));
	}

	@Test
	void noMatchOffersOnlyTheNewCodeAndAsksItsKind() {
		assertEquals(List.of(new Fresh("tide", CodeKind.SYMBOL), new Fresh("tide", CodeKind.THEME)), choices.of("tide"));
	}

	private static Code code(String name) {
		return Code.named(name, CodeKind.THEME, CodeColour.CLAY);
	}

	private static List<String> names(List<Choice> choices) {
		return choices.stream().map(choice -> switch (choice) {
			case Existing found -> found.code().name();
			case Fresh fresh -> "+" + fresh.name() + " " + fresh.kind().key();
		}).toList();
	}
}
