package org.afterglow.ui.narrative.document;

import static org.afterglow.ui.narrative.document.TestDocuments.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.junit.jupiter.api.Test;

class MarkingsTest {

	private static final String TOLD = "a white door stood";

	private final PracticeHistory history = TestDocuments.history();

	@Test
	void aResizedPassageIsTheSameCodingOnOtherWords() throws Exception {
		CodedDocument document = open(TestDocuments.narrative(TOLD, span(2, 12)));
		Coding before = document.snapshot().codings().getFirst();
		assertTrue(document.markings().resize(before.id(), span(7, 19)));
		assertEquals(List.of("door stood"), quotes(document));
		assertEquals(List.of(before), document.snapshot().codings());
		assertFalse(document.markings().resize(before.id(), span(7, 18)), "there already");
		undo();
		assertEquals(List.of("white door"), quotes(document));
	}

	@Test
	void movingAScaleAlongIsOneStepAndAnotherScaleIsAnother() throws Exception {
		CodedDocument document = open(TestDocuments.narrative(TOLD, span(2, 12)));
		Coding before = document.snapshot().codings().getFirst();
		for (int value = 1; value <= 4; value++) {
			assertTrue(document.markings().describe(before.id(), Attribute.INTENSITY, OptionalInt.of(value)));
		}
		assertTrue(document.markings().describe(before.id(), Attribute.VALENCE, OptionalInt.of(-3)));
		assertFalse(document.markings().describe(before.id(), Attribute.VALENCE, OptionalInt.of(-3)), "said so already");
		assertEquals(List.of("describe INTENSITY", "describe VALENCE"), steps());
		assertEquals(OptionalInt.of(-3), attributes(document, Attribute.VALENCE));
		undo();
		assertEquals(OptionalInt.empty(), attributes(document, Attribute.VALENCE));
		assertEquals(OptionalInt.of(4), attributes(document, Attribute.INTENSITY));
		undo();
		assertEquals(List.of(before), document.snapshot().codings());
	}

	@Test
	void theMemoStaysWhenTheCodeChanges() {
		CodedDocument document = open(TestDocuments.narrative(TOLD, span(2, 12)));
		Coding before = document.snapshot().codings().getFirst();
		CodeId other = CodeId.random();
		assertTrue(document.markings().note(before.id(), "paused here"));
		assertTrue(document.markings().recode(before.id(), other));
		assertEquals("paused here", document.snapshot().codings().getFirst().memo());
		assertEquals(other, document.snapshot().codings().getFirst().code());
	}

	@Test
	void aCodingWhoseWordsAreGoneCanBePutOnOthersOrRemovedAndBack() throws Exception {
		CodedNarrative stored = lost(TestDocuments.narrative(TOLD, span(2, 12)), "the gate");
		CodedDocument document = open(stored);
		LostMark mark = document.lost().getFirst();
		assertTrue(document.markings().putBack(mark.anchor().id(), span(12, 18)));
		assertEquals(List.of("stood"), quotes(document));
		assertTrue(document.lost().isEmpty());
		assertEquals(stored.codings(), document.snapshot().codings());
		undo();
		assertEquals(List.of(mark), document.lost());
		assertTrue(document.marks().isEmpty());
		assertTrue(document.markings().removeLost(mark.anchor().id()));
		assertTrue(document.snapshot().codings().isEmpty());
		undo();
		assertEquals(stored, document.snapshot());
	}

	@Test
	void codingsThatChangedElsewhereAreTakenOverAndThoseChangedHereStay() throws Exception {
		CodedNarrative base = TestDocuments.narrative(TOLD, span(0, 1), span(2, 7), span(8, 12));
		CodedDocument document = open(base);
		Coding mine = base.codings().get(2);
		document.markings().note(mine.id(), "written here");
		document.document().replace(0, 0, "There was ");
		Anchor fresh = Anchor.on(base.narrative().id(), TOLD, span(13, 18));
		Coding added = Coding.of(fresh.id(), CodeId.random(), TestDocuments.NOW);
		CodedNarrative theirs = new CodedNarrative(base.narrative(),
				List.of(base.anchors().get(1), base.anchors().get(2), fresh),
				List.of(base.codings().get(1).withMemo("written there"), mine.withMemo("both wrote"), added));

		document.merge(base, theirs);

		CodedNarrative merged = document.snapshot();
		assertEquals("There was a white door stood", merged.narrative().text());
		assertEquals(List.of("white", "door", "stood"), quotes(document));
		assertEquals(List.of("written there", "written here", ""),
				merged.codings().stream().map(Coding::memo).toList());
		assertTrue(document.isDirty());
	}

	@Test
	void aCodingRemovedElsewhereAndTouchedHereStays() {
		CodedNarrative base = TestDocuments.narrative(TOLD, span(2, 7));
		CodedDocument document = open(base);
		document.markings().note(base.codings().getFirst().id(), "mine");
		document.merge(base, CodedNarrative.uncoded(base.narrative()));
		assertEquals(List.of("white"), quotes(document));
	}

	private static CodedNarrative lost(CodedNarrative narrative, String quote) {
		Anchor place = narrative.anchors().getFirst();
		return new CodedNarrative(narrative.narrative(),
				List.of(new Anchor(place.id(), place.narrative(), place.span(), quote, AnchorState.UNANCHORED)),
				narrative.codings());
	}

	private static OptionalInt attributes(CodedDocument document, Attribute attribute) {
		return attribute.of(document.snapshot().codings().getFirst().attributes());
	}

	private CodedDocument open(CodedNarrative narrative) {
		return new CodedDocument(narrative, history, TestDocuments.NAMES);
	}

	private static List<String> quotes(CodedDocument document) {
		return document.snapshot().anchors().stream().filter(anchor -> anchor.state() == AnchorState.ANCHORED)
				.map(Anchor::quote).toList();
	}

	private List<String> steps() {
		return Arrays.stream(history.operations().getUndoHistory(history.context())).map(IUndoableOperation::getLabel).toList();
	}

	private void undo() throws Exception {
		assertTrue(history.operations().undo(history.context(), null, null).isOK());
	}
}
