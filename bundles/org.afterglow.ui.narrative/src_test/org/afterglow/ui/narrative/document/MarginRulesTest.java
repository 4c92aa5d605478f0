package org.afterglow.ui.narrative.document;

import static org.afterglow.ui.narrative.document.TestDocuments.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.AnchorId;
import org.afterglow.model.CodeId;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.narrative.document.Highlights.Run;
import org.junit.jupiter.api.Test;

class MarginRulesTest {

	private final CodeId ferry = CodeId.random();
	private final CodeId feet = CodeId.random();
	private final CodeId calm = CodeId.random();

	@Test
	void theShortestGivesTheGroundTheNextLongerALine() {
		List<Mark> marks = List.of(mark(ferry, 0, 30), mark(feet, 10, 20), mark(calm, 5, 35));
		assertEquals(List.of(run(0, 5, ferry, null), run(5, 10, ferry, calm), run(10, 20, feet, ferry),
				run(20, 30, ferry, calm), run(30, 35, calm, null)), Highlights.between(0, 50, marks));
	}

	@Test
	void onlyThePartThatWasAskedForIsStyled() {
		assertEquals(List.of(run(12, 18, ferry, null)), Highlights.between(12, 18, List.of(mark(ferry, 0, 30))));
		assertEquals(List.of(), Highlights.between(0, 10, List.of()));
	}

	@Test
	void anAnchorWithoutACodingShowsNothing() {
		Mark foreign = new Mark(AnchorId.random(), span(0, 5), Optional.empty());
		assertEquals(List.of(), Highlights.between(0, 10, List.of(foreign)));
	}

	@Test
	void theLongestStandsNextToTheTextAndNeighboursDoNotShareALane() {
		Mark shorter = mark(feet, 10, 20);
		Mark longer = mark(ferry, 0, 200);
		Mark sameLine = mark(calm, 30, 40);
		Mark far = mark(calm, 900, 910);
		Lanes lanes = Lanes.of(List.of(shorter, longer, sameLine, far));
		assertEquals(0, lanes.of(longer));
		assertEquals(1, lanes.of(shorter));
		assertEquals(2, lanes.of(sameLine));
		assertEquals(0, lanes.of(far));
	}

	@Test
	void aQuoteIsFoundWhereItIsNearest() {
		String text = "lamp, river, lamp, door, lamp";
		assertEquals(Optional.of(span(13, 17)), QuoteFinder.nearest(text, "lamp", 15));
		assertEquals(Optional.of(span(25, 29)), QuoteFinder.nearest(text, "lamp", 900));
		assertEquals(Optional.of(span(0, 4)), QuoteFinder.nearest(text, "lamp", 5));
		assertEquals(Optional.empty(), QuoteFinder.nearest(text, "wool", 5));
		assertEquals(Optional.empty(), QuoteFinder.nearest(text, "", 5));
	}

	@Test
	void aParagraphTooLongIsSplitAfterSentencesAsOneStep() throws Exception {
		String sentence = "I saw the river and the house with one window lit. ";
		String text = "Short.\n" + sentence.repeat(500) + "\nShort again.";
		PracticeHistory history = TestDocuments.history();
		TextSpan window = span(text.lastIndexOf("one window"), text.lastIndexOf("one window") + 10);
		CodedDocument document = new CodedDocument(TestDocuments.narrative(text, window), history, TestDocuments.NAMES);
		assertTrue(Paragraphs.tooLongIn(text));
		document.splitParagraphs();
		String split = document.document().get();
		assertFalse(Paragraphs.tooLongIn(split));
		assertEquals(text.replace("\n", ""), split.replace("\n", ""));
		assertTrue(split.lines().filter(line -> line.length() > 100).allMatch(line -> line.endsWith(". ")));
		assertEquals("one window", document.snapshot().anchors().getFirst().quote());
		history.operations().undo(history.context(), null, null);
		assertEquals(text, document.document().get());
		assertEquals(window, document.marks().getFirst().span());
	}

	@Test
	void aParagraphWithoutBlanksIsSplitBetweenCharacters() {
		String candles = "\uD83D\uDD6F".repeat(15_001);
		assertTrue(Paragraphs.breaks(candles).stream()
				.allMatch(offset -> org.afterglow.model.NarrativeText.isBoundary(candles, offset)));
		assertFalse(Paragraphs.breaks(candles).isEmpty());
	}

	private static Mark mark(CodeId code, int start, int end) {
		AnchorId anchor = AnchorId.random();
		return new Mark(anchor, span(start, end), Optional.of(Coding.of(anchor, code, TestDocuments.NOW)));
	}

	private static Run run(int start, int end, CodeId ground, CodeId below) {
		return new Run(span(start, end), ground, Optional.ofNullable(below));
	}
}
