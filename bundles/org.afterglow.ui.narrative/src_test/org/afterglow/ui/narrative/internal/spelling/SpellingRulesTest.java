package org.afterglow.ui.narrative.internal.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Anchor;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.spelling.PersonalWords;
import org.afterglow.spelling.SpellingDictionary;
import org.afterglow.spelling.Words.Word;
import org.junit.jupiter.api.Test;

class SpellingRulesTest {

	private static CodedNarrative coded(String text, String... passages) {
		Narrative narrative = Narrative.told(SessionId.random(), "t", text, Instant.EPOCH);
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (String passage : passages) {
			int start = text.indexOf(passage);
			anchors.add(Anchor.on(narrative.id(), text, new TextSpan(start, start + passage.length())));
			codings.add(Coding.of(anchors.getLast().id(), CodeId.random(), Instant.EPOCH));
		}
		return new CodedNarrative(narrative, anchors, codings);
	}

	private static List<String> quotes(CodedNarrative narrative) {
		return narrative.anchors().stream().map(Anchor::quote).toList();
	}

	@Test
	void whatMarksAWordMarksTheCorrectedOne() {
		CodedNarrative before = coded("I saw teh ferry come", "teh", "saw teh", "teh ferry", "saw teh ferry", "I", "come",
				"ferry come");
		CodedNarrative after = Correction.of(before, new TextSpan(6, 9), "the");
		assertEquals("I saw the ferry come", after.narrative().text());
		assertEquals(List.of("the", "saw the", "the ferry", "saw the ferry", "I", "come", "ferry come"), quotes(after));
		assertEquals(before.codings(), after.codings());
	}

	@Test
	void aPassageThatEndsInsideTheWordTakesTheWholeOfIt() {
		CodedNarrative before = coded("two nihgts ago", "two nih", "ihg", "gts ago");
		CodedNarrative after = Correction.of(before, new TextSpan(4, 10), "nights, many");
		assertEquals(List.of("two nights, many", "nights, many", "nights, many ago"), quotes(after));
	}

	private static final SpellingDictionary FERRY = new SpellingDictionary() {

		private final Set<String> words = Set.of("the", "ferry", "came");

		@Override
		public boolean knows(String word) {
			return words.contains(word);
		}

		@Override
		public List<String> near(String word) {
			return List.of();
		}
	};

	@Test
	void unknownWordsAreThoseOfNeitherDictionaryNorPractice() {
		Checking checking = new Checking(FERRY, PersonalWords.of("Heron"));
		assertEquals(List.of(new Word(109, "saw")), checking.unknownIn("the ferry saw Heron", 99).stream()
				.filter(word -> word.text().equals("saw")).toList());
		assertEquals(1, checking.unknownIn("the ferry saw Heron", 0).size());
		assertEquals(Optional.of(new Word(4, "fery")), checking.firstFrom("the fery came", 0));
		assertEquals(Optional.of(new Word(4, "fery")), checking.firstFrom("the fery came", 9));
		assertEquals(Optional.empty(), checking.firstFrom("the ferry came", 0));
		String book = "the ferry came ".repeat(10_000);
		assertEquals(Optional.of(new Word(book.length(), "fery")), checking.firstFrom(book + "fery", 3));
	}

	@Test
	void anotherLanguageIsNotAPageOfMistakes() {
		Checking checking = new Checking(FERRY, PersonalWords.NONE);
		assertEquals(List.of(), checking.unknownIn("ein Boot kam ".repeat(20), 0));
		assertEquals(20, checking.unknownIn("the ferry came fery ".repeat(20), 0).size());
	}

	@Test
	void unknownWordsMoveWithTheText() {
		UnknownWords words = new UnknownWords();
		words.found(0, 30, List.of(new Word(4, "fery"), new Word(12, "nihgt"), new Word(20, "lihgt")));
		assertTrue(words.covers(0, 30));
		words.changed(13, 1, 3);
		assertFalse(words.covers(0, 30));
		assertEquals(List.of(new Word(4, "fery"), new Word(22, "lihgt")), words.all());
		assertEquals(Optional.of(new Word(4, "fery")), words.at(8));
		assertEquals(Optional.empty(), words.at(9));
		words.changed(3, 0, 1);
		assertEquals(List.of(new Word(5, "fery"), new Word(23, "lihgt")), words.all());
		words.changed(9, 0, 1);
		assertEquals(List.of(new Word(24, "lihgt")), words.all(), "a letter behind a word makes another word of it");
	}
}
