package org.afterglow.ui.entries.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** No letter leads to two places. */
class MnemonicsTest {

	@Test
	void everyLabelHasALetterOfItsOwn() {
		assertEquals(List.of("&At last", "&Situation", "A&utomatic thoughts", "&Patterns && more"),
				Mnemonics.assigned(List.of("At last", "Situation", "Automatic thoughts", "Patterns & more"), "T"));
	}

	@Test
	void oneWithoutAFreeLetterHasNone() {
		assertEquals(List.of("&Ab", "A&b", "ab"), Mnemonics.assigned(List.of("Ab", "Ab", "ab"), ""));
		assertEquals(List.of("42"), Mnemonics.assigned(List.of("42"), ""));
	}
}
