package org.afterglow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.afterglow.model.NarrativeText.Problem;
import org.afterglow.model.NarrativeText.Problem.Kind;
import org.junit.jupiter.api.Test;

class NarrativeTextTest {

	@Test
	void everyLineEndBecomesOne() {
		assertEquals("a\nb\nc\n\nd", NarrativeText.normalised("a\r\nb\rc\n\r\nd"));
	}

	@Test
	void emojiAndRightToLeftAreText() {
		assertEquals(Optional.empty(), NarrativeText.problemIn("a boat \u26F5, a whale \uD83D\uDC0B, \u05E9\u05DC\u05D5\u05DD"));
	}

	@Test
	void nulAndHalfCharactersAreNamedWithTheirPlace() {
		assertEquals(Optional.of(new Problem(Kind.NUL, 2)), NarrativeText.problemIn("ab\0"));
		assertEquals(Optional.of(new Problem(Kind.LONE_SURROGATE, 1)), NarrativeText.problemIn("a\uD83Db"));
		assertEquals(Optional.of(new Problem(Kind.LONE_SURROGATE, 0)), NarrativeText.problemIn("\uDC0Ba"));
		assertEquals(Optional.of(new Problem(Kind.LONE_SURROGATE, 2)), NarrativeText.problemIn("ab\uD83D"));
	}

	@Test
	void aTextMayBeLongButNotLonger() {
		assertEquals(Optional.empty(), NarrativeText.problemIn("a".repeat(NarrativeText.LONGEST)));
		assertEquals(Kind.TOO_LONG, NarrativeText.problemIn("a".repeat(NarrativeText.LONGEST + 1)).orElseThrow().kind());
	}

	@Test
	void aBoundaryStandsBetweenCharacters() {
		String text = "a\uD83D\uDC0Bb";
		assertTrue(NarrativeText.isBoundary(text, 0));
		assertTrue(NarrativeText.isBoundary(text, 1));
		assertFalse(NarrativeText.isBoundary(text, 2));
		assertTrue(NarrativeText.isBoundary(text, 3));
		assertTrue(NarrativeText.isBoundary(text, 4));
	}
}
