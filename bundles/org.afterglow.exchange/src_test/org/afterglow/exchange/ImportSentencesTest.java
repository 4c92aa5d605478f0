package org.afterglow.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.afterglow.exchange.ImportProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportSentencesTest {

	private final ImportSentences sentences = new ImportSentences(Locale.UK);

	@ParameterizedTest
	@EnumSource(Reason.class)
	void everyReasonHasASentence(Reason reason) {
		String sentence = sentences.reason(new ImportProblem(1, 0, reason, List.of("uno", "due", "tre", "quattro")));
		assertTrue(sentence.endsWith(".") && Character.isUpperCase(sentence.codePoints().filter(Character::isLetter).findFirst().orElse(0))
				|| sentence.startsWith("\u201Cuno\u201D"), sentence);
		assertFalse(sentence.matches(".*(\\{|''|please|sorry|invalid|illegal|fatal|abort).*"), sentence);
	}

	@Test
	void theCodingIsNamed() {
		assertEquals("Coding 3: The passage from 5 to 5 is empty. The end must be after the start.",
				sentences.reason(new ImportProblem(1, 3, Reason.SPAN_EMPTY, List.of("5", "5"))));
	}
}
