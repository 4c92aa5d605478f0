package org.afterglow.ui.narrative.document;

import static org.afterglow.ui.narrative.document.TestDocuments.span;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.afterglow.model.NarrativeText;
import org.junit.jupiter.api.Test;

class TextRulesTest {

	@Test
	void theDoorKeepsWholeCharactersAndOneKindOfLineEnd() {
		assertEquals("a\nb\nc\nd", Admission.clean("a\r\nb\rc\nd"));
		assertEquals("ab", Admission.clean("a\0b"));
		assertEquals("a\uD83D\uDD6Fb", Admission.clean("\uDD6Fa\uD83D\uDD6F\uD83Db"));
		assertEquals(Optional.empty(), NarrativeText.problemIn(Admission.clean("\uD83D\0\uDD6F")));
	}

	@Test
	void aSelectionLosesItsBlanksAndNeverCutsACharacter() {
		assertEquals(Optional.of(span(1, 2)), Spans.trimmed(" a \n", span(0, 4)));
		assertEquals(Optional.empty(), Spans.trimmed(" \n ", span(0, 3)));
		assertEquals(Optional.of(span(0, 3)), Spans.trimmed("\uD83D\uDD6Fx", span(1, 3)));
	}

	@Test
	void theWordAtTheCaretIsTheOneItTouches() {
		String text = "my mother's \u201Cvoice\u201D, re-entry";
		assertEquals("mother's", Spans.wordAt(text, 3).orElseThrow().in(text));
		assertEquals("mother's", Spans.wordAt(text, 11).orElseThrow().in(text));
		assertEquals("voice", Spans.wordAt(text, 14).orElseThrow().in(text));
		assertEquals("re-entry", Spans.wordAt(text, text.length()).orElseThrow().in(text));
		assertEquals(Optional.empty(), Spans.wordAt("a , b", 3));
		assertEquals(Optional.empty(), Spans.wordAt("", 0));
	}

	@Test
	void theSmallestChangeKeepsWhatBothShare() {
		assertEquals(Optional.empty(), MinimalChange.between("a", "a"));
		assertEquals(Optional.of(new TextChange(2, "", "very ")), MinimalChange.between("a door", "a very door"));
		assertEquals(Optional.of(new TextChange(1, "a", "")), MinimalChange.between("aa", "a"));
		// The two candles share their first half, which is no character.
		assertEquals(Optional.of(new TextChange(0, "\uD83D\uDD6F", "\uD83D\uDD6E")),
				MinimalChange.between("\uD83D\uDD6F", "\uD83D\uDD6E"));
	}
}
