package org.afterglow.ui.narrative.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.afterglow.model.CodeId;
import org.afterglow.model.CodingId;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.TextSpan;
import org.afterglow.records.NarrativeSummary;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.Test;

/** Text and codings under random edits, against {@link CellModel}. Repeat a failure with -Dafterglow.seed=N. */
class RandomEditsTest {

	private static final int EDITS = 100_000;
	private static final int ROUND = 2_000;
	private static final List<String> SNIPPETS = List.of("a ferry came in", " ", "\n\n", "one window lit", "\u00e9t\u00e9",
			"\uD83D\uDD6F", "\u05D0\u05D5\u05E8", "wool\r\nwool", "\uD83C\uDF0A\uD83C\uDF0A", "x");

	private final long seed = Long.getLong("afterglow.seed", System.nanoTime());
	private final Random random = new Random(seed);
	private final CellModel.Numbers numbers = new CellModel.Numbers();
	private final List<CodeId> codes = List.of(CodeId.random(), CodeId.random(), CodeId.random());

	private CodedDocument document;
	private PracticeHistory history;
	private CellModel now;
	private Deque<CellModel> undo;
	private Deque<CellModel> redo;

	@Test
	void textAndCodingsAgreeWithThePlainModel() throws Exception {
		System.out.println("random edits with -Dafterglow.seed=" + seed);
		int undone = 0;
		int redone = 0;
		for (int edit = 0; edit < EDITS; edit++) {
			if (edit % ROUND == 0) {
				start();
			}
			String did = "nothing";
			int choice = random.nextInt(100);
			if (choice < 30) {
				did = type();
			} else if (choice < 42) {
				did = takeOneOut();
			} else if (choice < 50) {
				did = replaceSelection();
			} else if (choice < 55) {
				did = paste();
			} else if (choice < 67) {
				did = addCoding();
			} else if (choice < 71) {
				did = removeCoding();
			} else if (choice < 74) {
				did = recode();
			} else if (choice < 90) {
				did = undo();
				undone++;
			} else {
				did = redo();
				redone++;
			}
			compare("seed " + seed + ", edit " + edit + ": " + did);
		}
		assertTrue(undone > EDITS / 10 && redone > EDITS / 20, "undo and redo take part");
	}

	private void start() {
		history = TestDocuments.history();
		document = new CodedDocument(TestDocuments.narrative("There was a river under the floor.\nI could hear it."),
				history, TestDocuments.NAMES);
		now = CellModel.of(document.document().get(), numbers);
		undo = new ArrayDeque<>();
		redo = new ArrayDeque<>();
	}

	private String type() throws BadLocationException {
		int caret = random.nextInt(3) == 0 ? boundary() : lastTyped();
		String typed = switch (random.nextInt(8)) {
			case 0 -> " ";
			case 1 -> random.nextInt(4) == 0 ? "\n" : "\uD83D\uDD6F";
			default -> String.valueOf((char) ('a' + random.nextInt(26)));
		};
		replace(caret, 0, typed);
		caretAfterTyping = caret + typed.length();
		return "type at " + caret;
	}

	private int caretAfterTyping;

	private int lastTyped() {
		String text = document.document().get();
		return caretAfterTyping <= text.length() && NarrativeText.isBoundary(text, caretAfterTyping) ? caretAfterTyping
				: boundary();
	}

	private String takeOneOut() throws BadLocationException {
		String text = document.document().get();
		if (text.isEmpty()) {
			return "nothing to delete";
		}
		boolean backwards = random.nextBoolean();
		int caret = random.nextInt(3) == 0 ? boundary() : lastTyped();
		int start = backwards ? Math.max(0, caret - 1) : caret;
		start = NarrativeText.isBoundary(text, start) ? start : start - 1;
		if (start >= text.length()) {
			return "nothing to delete";
		}
		int length = Character.charCount(text.codePointAt(start));
		replace(start, length, "");
		caretAfterTyping = start;
		return "delete " + start;
	}

	private String replaceSelection() throws BadLocationException {
		int one = boundary();
		int other = random.nextBoolean() ? boundary() : Math.min(document.document().getLength(), one + 6);
		other = NarrativeText.isBoundary(document.document().get(), other) ? other : other - 1;
		int start = Math.min(one, other);
		int length = Math.min(Math.abs(one - other), 40);
		length = NarrativeText.isBoundary(document.document().get(), start + length) ? length : length - 1;
		String put = switch (random.nextInt(3)) {
			case 0 -> "";
			case 1 -> "q";
			default -> Admission.clean(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
		};
		// Often exactly a coded passage: the case editors get wrong.
		List<Mark> marks = document.marks();
		if (!marks.isEmpty() && random.nextInt(3) == 0) {
			TextSpan whole = marks.get(random.nextInt(marks.size())).span();
			start = whole.start();
			length = whole.length();
		}
		replace(start, length, put);
		return "replace " + start + "+" + length;
	}

	private String paste() throws BadLocationException {
		if (document.document().getLength() > 400) {
			replace(50, boundaryFrom(250) - 50 > 0 ? boundaryFrom(250) - 50 : 0, "");
			return "make room";
		}
		int caret = boundary();
		replace(caret, 0, Admission.clean(SNIPPETS.get(random.nextInt(SNIPPETS.size()))));
		return "paste at " + caret;
	}

	private int boundaryFrom(int position) {
		return NarrativeText.isBoundary(document.document().get(), position) ? position : position + 1;
	}

	private String addCoding() {
		int one = boundary();
		int other = boundary();
		if (one == other || document.marks().size() > 25) {
			return "nothing to code";
		}
		TextSpan span = new TextSpan(Math.min(one, other), Math.max(one, other));
		CodeId code = codes.get(random.nextInt(codes.size()));
		document.markings().add(span, code, "Linden", TestDocuments.NOW)
				.ifPresent(mark -> step(now.with(mark.coding().orElseThrow().id(), code, mark.span())));
		return "code " + span;
	}

	private String removeCoding() {
		return anyCoding().map(coding -> {
			assertTrue(document.markings().remove(coding));
			step(now.without(coding));
			return "remove " + coding;
		}).orElse("nothing to remove");
	}

	private String recode() {
		return anyCoding().map(coding -> {
			CodeId code = codes.get(random.nextInt(codes.size()));
			if (document.markings().recode(coding, code)) {
				step(now.recoded(coding, code));
			}
			return "recode " + coding;
		}).orElse("nothing to recode");
	}

	private Optional<CodingId> anyCoding() {
		List<CodingId> codings = now.codings();
		return codings.isEmpty() ? Optional.empty() : Optional.of(codings.get(random.nextInt(codings.size())));
	}

	private String undo() throws ExecutionException {
		assertEquals(undo.isEmpty(), !history.operations().canUndo(history.context()));
		if (undo.isEmpty()) {
			return "nothing to undo";
		}
		assertTrue(history.operations().undo(history.context(), null, null).isOK());
		redo.push(now);
		now = undo.pop();
		return "undo";
	}

	private String redo() throws ExecutionException {
		assertEquals(redo.isEmpty(), !history.operations().canRedo(history.context()));
		if (redo.isEmpty()) {
			return "nothing to redo";
		}
		assertTrue(history.operations().redo(history.context(), null, null).isOK());
		undo.push(now);
		now = redo.pop();
		return "redo";
	}

	private void replace(int offset, int length, String inserted) throws BadLocationException {
		if (length == 0 && inserted.isEmpty()) {
			return;
		}
		IUndoableOperation before = history.operations().getUndoOperation(history.context());
		document.document().replace(offset, length, inserted);
		CellModel after = now.replaced(offset, length, inserted, numbers);
		if (history.operations().getUndoOperation(history.context()) == before) {
			now = after;
			redo.clear();
		} else {
			step(after);
		}
	}

	private void step(CellModel after) {
		undo.push(now);
		while (undo.size() > 400) {
			undo.removeLast();
		}
		redo.clear();
		now = after;
	}

	private int boundary() {
		String text = document.document().get();
		int position = random.nextInt(text.length() + 1);
		return NarrativeText.isBoundary(text, position) ? position : position - 1;
	}

	private void compare(String did) {
		String text = now.text();
		assertEquals(text, document.document().get(), did);
		List<String> places = new ArrayList<>();
		for (Mark mark : document.marks()) {
			var coding = mark.coding().orElseThrow();
			places.add(coding.id() + " " + coding.code() + " " + mark.span().start() + " " + mark.span().end());
		}
		places.sort(null);
		assertEquals(now.places(), places, did);
		assertEquals(NarrativeSummary.wordsIn(text), document.words(), did);
		assertEquals(text, document.snapshot().narrative().text(), did);
	}
}
