package org.afterglow.ui.narrative.document;

import static org.afterglow.ui.narrative.document.TestDocuments.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.junit.jupiter.api.Test;

class CodedDocumentTest {

	private final PracticeHistory history = TestDocuments.history();

	@Test
	void wordsTypedAtTheEdgesStayOutside() throws Exception {
		CodedDocument document = open("a white door", span(2, 12));
		document.document().replace(12, 0, "s");
		document.document().replace(2, 0, "very ");
		assertEquals(List.of("white door"), quotes(document));
	}

	@Test
	void wordsTypedInsideBelongToThePassage() throws Exception {
		CodedDocument document = open("a white door", span(2, 12));
		document.document().replace(8, 0, "oak ");
		assertEquals(List.of("white oak door"), quotes(document));
	}

	@Test
	void aPartialCutShrinksThePassage() throws Exception {
		CodedDocument document = open("a white door stood", span(2, 12));
		document.document().replace(7, 11, "");
		assertEquals(List.of("white"), quotes(document));
		undo();
		assertEquals(List.of("white door"), quotes(document));
	}

	@Test
	void typingOverExactlyThePassageTakesItOutAndUndoBringsItBackWithItsIds() throws Exception {
		CodedDocument document = open("a white door", span(2, 12));
		CodedNarrative before = document.snapshot();
		document.document().replace(2, 10, "gate");
		assertTrue(document.marks().isEmpty());
		assertTrue(document.snapshot().codings().isEmpty());
		undo();
		assertEquals(before, document.snapshot());
		redo();
		assertEquals("a gate", document.document().get());
		assertTrue(document.marks().isEmpty());
	}

	@Test
	void deletingThePassageTakesItOutAndUndoBringsItBack() throws Exception {
		CodedDocument document = open("a white door", span(2, 12), span(2, 7));
		CodedNarrative before = document.snapshot();
		document.document().replace(0, 12, "");
		assertTrue(document.marks().isEmpty());
		undo();
		assertEquals(before, document.snapshot());
	}

	@Test
	void anAnchorThatSomethingElseOwnsTravelsAlong() throws Exception {
		CodedNarrative coded = TestDocuments.narrative("a white door");
		Anchor anchor = Anchor.on(coded.narrative().id(), "a white door", span(2, 7));
		CodedDocument document = new CodedDocument(new CodedNarrative(coded.narrative(), List.of(anchor), List.of()),
				history, TestDocuments.NAMES);
		document.document().replace(0, 0, "I saw ");
		Anchor saved = document.snapshot().anchors().getFirst();
		assertEquals(anchor.id(), saved.id());
		assertEquals(span(8, 13), saved.span());
		assertTrue(document.snapshot().codings().isEmpty());
	}

	@Test
	void whatIsLostIsListedAndSavedAsItWas() throws Exception {
		CodedNarrative coded = TestDocuments.narrative("a white door", span(2, 7));
		Anchor lost = new Anchor(coded.anchors().getFirst().id(), coded.narrative().id(), span(40, 50), "a lit lamp",
				org.afterglow.model.AnchorState.UNANCHORED);
		CodedNarrative loaded = new CodedNarrative(coded.narrative(), List.of(lost), coded.codings());
		CodedDocument document = new CodedDocument(loaded, history, TestDocuments.NAMES);
		document.document().replace(0, 0, "x");
		assertEquals(1, document.lost().size());
		assertEquals(List.of(lost), document.snapshot().anchors());
		assertEquals(coded.codings(), document.snapshot().codings());
	}

	@Test
	void wordsThatCameBackNearbyAreMarkedAgainAndSaved() {
		CodedNarrative coded = TestDocuments.narrative("I saw a white door", span(8, 13));
		Anchor lost = coded.anchors().getFirst().unanchored();
		Anchor moved = new Anchor(lost.id(), lost.narrative(), span(2, 7), "white", lost.state());
		CodedDocument document = new CodedDocument(
				new CodedNarrative(coded.narrative(), List.of(moved), coded.codings()), history, TestDocuments.NAMES);
		assertEquals(List.of(), document.lost());
		assertEquals(coded, document.snapshot());
		assertTrue(document.isDirty());
	}

	@Test
	void aWordAndItsSpaceAreOneStepTheNextWordIsAnother() throws Exception {
		CodedDocument document = open("");
		type(document, 0, "one two");
		assertEquals(2, steps().length);
		undo();
		assertEquals("one ", document.document().get());
		type(document, 4, "x\n");
		undo();
		assertEquals("one x", document.document().get());
		undo();
		undo();
		assertEquals("", document.document().get());
		redo();
		assertEquals("one ", document.document().get());
	}

	@Test
	void aRunOfBackspaceIsOneStepAndSoIsARunOfDelete() throws Exception {
		CodedDocument document = open("a white door", span(2, 12));
		for (int i = 12; i > 5; i--) {
			document.document().replace(i - 1, 1, "");
		}
		assertEquals(1, steps().length);
		for (int i = 0; i < 3; i++) {
			document.document().replace(0, 1, "");
		}
		assertEquals(2, steps().length);
		assertEquals("hi", document.document().get());
		assertEquals("deletion", steps()[1].getLabel());
		undo();
		undo();
		assertEquals(List.of("white door"), quotes(document));
	}

	@Test
	void typingElsewhereOrAfterACodingIsAnotherStep() throws Exception {
		CodedDocument document = open("a white door");
		type(document, 0, "x");
		type(document, 5, "y");
		document.markings().add(span(4, 9), CodeId.random(), "Linden", TestDocuments.NOW);
		type(document, 6, "z");
		assertEquals(4, steps().length);
		assertEquals("add", steps()[2].getLabel());
	}

	@Test
	void aCodeGoesOnWordsNotOnTheBlanksAroundThem() {
		CodedDocument document = open("a white door ");
		CodeId code = CodeId.random();
		assertTrue(document.markings().add(span(1, 13), code, "Linden", TestDocuments.NOW).isPresent());
		assertEquals(List.of("white door"), quotes(document));
		assertEquals(Optional.empty(), document.markings().add(span(2, 12), code, "Linden", TestDocuments.NOW), "the same again");
		assertEquals(Optional.empty(), document.markings().add(span(12, 13), code, "Linden", TestDocuments.NOW), "a blank");
	}

	@Test
	void recodingKeepsIdAndPlaceAndCanBeUndone() throws Exception {
		CodedDocument document = open("a white door", span(2, 12));
		Coding before = document.snapshot().codings().getFirst();
		CodeId other = CodeId.random();
		assertTrue(document.markings().recode(before.id(), other));
		assertEquals(List.of(before.recodedAs(other)), document.snapshot().codings());
		undo();
		assertEquals(List.of(before), document.snapshot().codings());
	}

	@Test
	void anEditorThatIsCleanFollowsWhatWasStoredElsewhere() throws Exception {
		CodedDocument document = open("There was a river under the floor.", span(10, 17), span(28, 33));
		Coding kept = document.snapshot().codings().getFirst();
		document.document().replace(0, 0, "x");
		undo();
		List<TextSpan> changed = new ArrayList<>();
		document.listen(new DocumentListener() {
			@Override
			public void marksChanged(int start, int end) {
				changed.add(span(start, end));
			}
		});
		CodedNarrative mine = document.snapshot();
		String text = "There was a wide river under the boards.";
		Anchor moved = mine.anchors().getFirst().movedTo(span(12, 22), text);
		document.follow(new CodedNarrative(mine.narrative().withText(text).atVersion(7), List.of(moved), List.of(kept)));
		assertEquals(text, document.document().get());
		assertEquals(List.of("wide river"), quotes(document));
		assertFalse(document.isDirty());
		assertFalse(changed.isEmpty());
		assertEquals(7, document.head().version());
		assertEquals(0, steps().length, "steps made on the old text would not fit");
	}

	@Test
	void savingWhileTypingLeavesTheLaterWordsUnsaved() throws Exception {
		CodedDocument document = open("a");
		type(document, 1, "b");
		long revision = document.revision();
		CodedNarrative snapshot = document.snapshot();
		type(document, 2, "c");
		document.saved(new CodedNarrative(snapshot.narrative().atVersion(2), List.of(), List.of()), revision);
		assertTrue(document.isDirty());
		document.saved(document.snapshot(), document.revision());
		assertFalse(document.isDirty());
	}

	private CodedDocument open(String text, TextSpan... spans) {
		return new CodedDocument(TestDocuments.narrative(text, spans), history, TestDocuments.NAMES);
	}

	private static void type(CodedDocument document, int offset, String text) throws Exception {
		for (int i = 0; i < text.length(); i++) {
			document.document().replace(offset + i, 0, text.substring(i, i + 1));
		}
	}

	private static List<String> quotes(CodedDocument document) {
		return document.snapshot().anchors().stream().map(Anchor::quote).toList();
	}

	private IUndoableOperation[] steps() {
		return history.operations().getUndoHistory(history.context());
	}

	private void undo() throws Exception {
		assertTrue(history.operations().undo(history.context(), null, null).isOK());
	}

	private void redo() throws Exception {
		assertTrue(history.operations().redo(history.context(), null, null).isOK());
	}
}
