package org.afterglow.ui.narrative.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.TextSpan;
import org.eclipse.core.commands.ExecutionException;
import org.junit.jupiter.api.Test;

class ReplacingTest {

	private static final String TOLD = "A ferry came. The ferry left, a ferry stayed.";

	@Test
	void manyPlacesAreOneStepAndPassagesKeepTheirWords() throws ExecutionException {
		PracticeHistory history = TestDocuments.history();
		TextSpan first = new TextSpan(2, 12);
		TextSpan whole = new TextSpan(18, 23);
		TextSpan last = new TextSpan(24, 28);
		CodedDocument document = new CodedDocument(TestDocuments.narrative(TOLD, first, whole, last), history,
				TestDocuments.NAMES);
		List<String> heard = new ArrayList<>();
		document.listen(new DocumentListener() {
			@Override
			public void editsBegin(int edits) {
				heard.add("begin " + edits);
			}

			@Override
			public void editsEnd(int edits) {
				heard.add("end " + edits);
			}
		});

		document.replace(List.of(new TextSpan(2, 7), new TextSpan(18, 23), new TextSpan(32, 37)), "boat");
		assertEquals("A boat came. The boat left, a boat stayed.", document.document().get());
		assertEquals(List.of(" came", "left"), words(document));
		assertEquals("replace 3", history.operations().getUndoOperation(history.context()).getLabel());

		history.operations().undo(history.context(), null, null);
		assertEquals(TOLD, document.document().get());
		assertEquals(List.of(first, whole, last), document.marks().stream().map(Mark::span).toList());
		assertEquals(List.of("begin 3", "end 3", "begin 3", "end 3"), heard);
	}

	@Test
	void onePlaceIsCalledReplacing() {
		PracticeHistory history = TestDocuments.history();
		CodedDocument document = new CodedDocument(TestDocuments.narrative(TOLD), history, TestDocuments.NAMES);
		document.replace(List.of(new TextSpan(2, 7)), "b");
		assertEquals("replacement", history.operations().getUndoOperation(history.context()).getLabel());
	}

	private static List<String> words(CodedDocument document) {
		String text = document.document().get();
		return document.marks().stream().map(mark -> mark.span().in(text)).toList();
	}
}
