package org.afterglow.ui.narrative.document;

import static org.afterglow.ui.narrative.document.TestDocuments.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.TextSpan;
import org.junit.jupiter.api.Test;

class RestorationTest {

	private final PracticeHistory history = TestDocuments.history();

	private CodedDocument open(CodedNarrative narrative) {
		return new CodedDocument(narrative, history, TestDocuments.NAMES);
	}

	private void undo() throws Exception {
		history.operations().undo(history.context(), null, null);
	}

	private void redo() throws Exception {
		history.operations().redo(history.context(), null, null);
	}

	@Test
	void wordsAndCodingsOfThenComeBackAsOneStep() throws Exception {
		CodedNarrative then = TestDocuments.narrative("a white door, open", span(2, 12));
		CodedDocument document = open(then);
		document.document().replace(0, 14, "the gate was ");
		CodedNarrative now = document.snapshot();
		assertEquals(List.of(), now.codings());
		document.become(Restoration.of(now, then, code -> true).narrative(), "restoring");
		assertEquals(then, document.snapshot());
		assertEquals("restoring", history.operations().getUndoOperation(history.context()).getLabel());
		undo();
		assertEquals(now, document.snapshot());
		redo();
		assertEquals(then, document.snapshot());
		undo();
		undo();
		assertEquals(then, document.snapshot());
	}

	@Test
	void codingsOfCodesThatAreGoneStayAway() {
		CodedNarrative then = TestDocuments.narrative("a white door, open", span(2, 7), span(8, 12));
		var gone = then.codings().getFirst().code();
		Restoration restoration = Restoration.of(then, then, code -> !code.equals(gone));
		assertEquals(1, restoration.withoutCode());
		assertEquals(List.of("door"), restoration.narrative().anchors().stream().map(Anchor::quote).toList());
	}

	@Test
	void whatOthersPutIntoTheTextStaysAtItsWords() {
		CodedNarrative then = TestDocuments.narrative("a door and a wall");
		Anchor wall = Anchor.on(then.narrative().id(), "now a wall, a tree", new TextSpan(6, 10));
		Anchor tree = Anchor.on(then.narrative().id(), "now a wall, a tree", new TextSpan(14, 18));
		CodedNarrative now = new CodedNarrative(then.narrative().withText("now a wall, a tree"), List.of(wall, tree), List.of());
		CodedNarrative restored = Restoration.of(now, then, code -> true).narrative();
		assertEquals(List.of(new TextSpan(13, 17), tree.span()), restored.anchors().stream().map(Anchor::span).toList());
		assertEquals(AnchorState.UNANCHORED, restored.anchors().getLast().state());
	}

	@Test
	void theTitleAndVersionOfNowStay() {
		CodedNarrative then = TestDocuments.narrative("a door");
		CodedNarrative now = CodedNarrative.uncoded(then.narrative().withText("a gate").titled("Renamed").atVersion(7));
		CodedNarrative restored = Restoration.of(now, then, code -> true).narrative();
		assertEquals("Renamed", restored.narrative().title());
		assertEquals(7, restored.narrative().version());
	}

	@Test
	void anyTwoVersionsTurnIntoEachOtherAndBack() throws Exception {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			CodedNarrative then = open(version(random)).snapshot();
			CodedDocument document = open(new CodedNarrative(then.narrative().withText(version(random).narrative().text()),
					List.of(), List.of()));
			CodedNarrative now = document.snapshot();
			document.become(Restoration.of(now, then, code -> true).narrative(), "restoring");
			assertEquals(then, document.snapshot(), "seed " + seed);
			undo();
			assertEquals(now, document.snapshot(), "seed " + seed);
			redo();
			assertEquals(then, document.snapshot(), "seed " + seed);
		}
		assertTrue(history.operations().canUndo(history.context()));
	}

	private static CodedNarrative version(Random random) {
		StringBuilder text = new StringBuilder("a");
		for (int i = random.nextInt(30); i > 0; i--) {
			text.append(random.nextInt(6) == 0 ? "\uD83D\uDE42" : String.valueOf((char) ('a' + random.nextInt(3))));
		}
		String words = text.toString().replace("\uD83D\uDE42", "ab");
		List<TextSpan> spans = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			int start = random.nextInt(words.length());
			spans.add(new TextSpan(start, start + 1 + random.nextInt(words.length() - start)));
		}
		spans.sort(null);
		return TestDocuments.narrative(words, spans.toArray(TextSpan[]::new));
	}
}
