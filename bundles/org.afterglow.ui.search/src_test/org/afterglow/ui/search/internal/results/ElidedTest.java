package org.afterglow.ui.search.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.search.Passage;
import org.junit.jupiter.api.Test;

class ElidedTest {

	private static final int AT = 1000;

	@Test
	void aShortSentenceIsShownAsItIs() {
		Elided shown = Elided.of(passage("Then the window went out.", "window"), 100, String::length);
		assertEquals("Then the window went out.", shown.text());
		assertEquals(List.of("window"), marked(shown));
	}

	@Test
	void aMatchFarBehindIsBroughtIntoSight() {
		String sentence = "and ".repeat(60) + "then the lamp and again the lamp";
		Elided shown = Elided.of(passage(sentence, "lamp"), 80, String::length);
		assertTrue(shown.text().startsWith("\u2026 "));
		assertTrue(shown.matches().getFirst().end() <= 80);
		assertEquals(List.of("lamp", "lamp"), marked(shown));
	}

	@Test
	void inLittleRoomFewerWordsStandBeforeTheMatch() {
		Elided shown = Elided.of(passage("I told my sister about the lamp on the telephone.", "lamp"), 20, String::length);
		assertEquals("\u2026 about the lamp on the telephone.", shown.text());
		assertEquals(List.of("lamp"), marked(shown));
		assertEquals("\u2026 lamp.", Elided.of(passage("Nobody spoke of the lamp.", "lamp"), 3, String::length).text());
	}

	@Test
	void aMatchThatReachesBeyondTheSentenceIsCut() {
		TextSpan sentence = new TextSpan(AT, AT + 10);
		Passage passage = passage("ten chars.", sentence, List.of(new TextSpan(AT - 5, AT + 3), new TextSpan(AT + 8, AT + 40)));
		assertEquals(List.of("ten", "s."), marked(Elided.of(passage, 100, String::length)));
	}

	@Test
	void aLineEndInsideASentenceIsABlank() {
		assertEquals("two lines", Elided.of(passage("two\nlines", "two"), 100, String::length).text());
	}

	private static List<String> marked(Elided shown) {
		return shown.matches().stream().map(span -> span.in(shown.text())).toList();
	}

	private static Passage passage(String sentence, String word) {
		List<TextSpan> matches = new java.util.ArrayList<>();
		for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
			matches.add(new TextSpan(AT + at, AT + at + word.length()));
		}
		return passage(sentence, new TextSpan(AT, AT + sentence.length()), matches);
	}

	private static Passage passage(String sentence, TextSpan place, List<TextSpan> matches) {
		return new Passage(ClientId.random(), SessionId.random(), NarrativeId.random(), "The ferry", 1, place, sentence, matches,
				"quote", 1);
	}
}
