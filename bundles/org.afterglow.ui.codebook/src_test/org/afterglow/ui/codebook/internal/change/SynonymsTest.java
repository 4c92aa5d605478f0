package org.afterglow.ui.codebook.internal.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SynonymsTest {

	@Test
	void wordsAreReadOnceEach() {
		assertEquals(List.of("left awake", "Lamp"), Synonyms.read(" left awake ; Lamp,, lamp ,"));
		assertEquals(List.of(), Synonyms.read("  "));
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		assertEquals(List.of("a", "b c"), Synonyms.read(Synonyms.written(List.of("a", "b c"))));
	}
}
