package org.afterglow.ui.narrative.document;

import static org.afterglow.ui.narrative.document.TestDocuments.span;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.afterglow.model.TextSpan;
import org.junit.jupiter.api.Test;

class SpansTest {

	private static final String TOLD = "It rained. I saw a lamp, far away!\n\nThen nothing.";

	@Test
	void theSentenceAroundTheCaretThenItsParagraph() {
		assertEquals("I saw a lamp, far away!", in(Spans.sentenceAround(TOLD, 15, 15)));
		assertEquals("It rained.", in(Spans.sentenceAround(TOLD, 0, 0)));
		assertEquals("Then nothing.", in(Spans.sentenceAround(TOLD, TOLD.length(), TOLD.length())));
		assertEquals("It rained. I saw a lamp, far away!", in(Spans.sentenceAround(TOLD, 4, 16)));
		assertEquals("It rained. I saw a lamp, far away!", in(Spans.paragraphAround(TOLD, 15, 15)));
		assertEquals(Optional.empty(), Spans.sentenceAround(TOLD, 35, 35), "between paragraphs");
	}

	@Test
	void endsMoveByWords() {
		TextSpan lamp = new TextSpan(TOLD.indexOf("lamp"), TOLD.indexOf(","));
		TextSpan more = Spans.laterEnd(TOLD, lamp);
		assertEquals("lamp, far", more.in(TOLD));
		assertEquals(lamp, Spans.earlierEnd(TOLD, more));
		assertEquals(lamp, Spans.earlierEnd(TOLD, lamp), "one word stays");
		assertEquals("a lamp", Spans.earlierStart(TOLD, lamp).in(TOLD));
		assertEquals(lamp, Spans.laterStart(TOLD, Spans.earlierStart(TOLD, lamp)));
		assertEquals(lamp, Spans.laterStart(TOLD, lamp), "one word stays");
		assertEquals(span(0, 2), Spans.earlierStart(TOLD, span(0, 2)), "nothing before");
	}

	private static String in(Optional<TextSpan> span) {
		return span.map(found -> found.in(TOLD)).orElse("");
	}
}
