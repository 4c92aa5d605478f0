package org.afterglow.ui.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class OwnSentenceTest {

	@Test
	void theExampleIsNobodysOwn() {
		assertEquals(Optional.of(Messages.statementIsExample), OwnSentence.problem(OwnSentence.example()));
		assertEquals(Optional.of(Messages.statementIsExample), OwnSentence.problem(OwnSentence.example().replace('.', '!').toUpperCase()));
		assertTrue(OwnSentence.example().length() <= OwnSentence.LONGEST, "an example that would not fit");
	}

	@Test
	void aSentenceIsMoreThanAWord() {
		assertEquals(Optional.of(Messages.statementMissing), OwnSentence.problem("Nobody."));
		assertEquals(Optional.empty(), OwnSentence.problem("Nobody watches. Ring the bell if it gets hard."));
	}
}
