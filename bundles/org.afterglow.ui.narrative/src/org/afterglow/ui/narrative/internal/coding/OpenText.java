package org.afterglow.ui.narrative.internal.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Code;
import org.afterglow.model.Coding;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.document.Spans;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** An open narrative as the person has it before them: what is selected, what is marked there, and where on the display. */
public record OpenText(CodedPage page, StyledText text, CodedDocument document) {

	/** The selected words without the blanks around them, or the word at the caret. */
	public Optional<TextSpan> words() {
		Point selection = text.getSelection();
		return selection.x == selection.y ? Spans.wordAt(all(), selection.x) : selected();
	}

	/** The selected words without the blanks around them. */
	public Optional<TextSpan> selected() {
		Point selection = text.getSelection();
		return selection.x == selection.y ? Optional.empty()
				: Spans.trimmed(all(), new TextSpan(selection.x, selection.y));
	}

	/** Every coding in the text, by place. */
	public List<Mark> codings() {
		return document.marks().stream().filter(mark -> mark.coding().isPresent()).toList();
	}

	/** What is meant by the caret or the selection: the codings of exactly these words, or else all that touch them, the shortest first. */
	public List<Mark> here() {
		Point selection = text.getSelectionRange();
		int start = selection.y == 0 && selection.x == text.getCharCount() ? Math.max(0, selection.x - 1) : selection.x;
		List<Mark> touched = document.marksTouching(start, Math.max(1, selection.y)).stream()
				.filter(mark -> mark.coding().isPresent())
				.sorted(Comparator.comparingInt(mark -> mark.span().length())).toList();
		List<Mark> exact = selected().map(words -> touched.stream().filter(mark -> mark.span().equals(words)).toList())
				.orElse(List.of());
		return exact.isEmpty() ? touched : exact;
	}

	/** What entries have of the words at the caret or of the selection, by place. */
	public List<Mark> entriesHere() {
		Point selection = text.getSelectionRange();
		int start = selection.y == 0 && selection.x == text.getCharCount() ? Math.max(0, selection.x - 1) : selection.x;
		return document.marksTouching(start, Math.max(1, selection.y)).stream().filter(mark -> page.touches().of(mark.anchor()).isPresent()).toList();
	}

	/** The coding that is meant first by the caret or the selection. */
	public Optional<Mark> nearest() {
		return here().stream().findFirst();
	}

	public Optional<Code> codeOf(Mark mark) {
		return mark.coding().map(Coding::code).flatMap(page.codes()::code);
	}

	public String nameOf(Mark mark) {
		return mark.coding().map(coding -> page.codes().name(coding.code())).orElse(Messages.codeGone);
	}

	public String wordsOf(Mark mark) {
		return mark.span().in(all());
	}

	/** What can be seen of the words, on the display; without height if nothing of them can. */
	Rectangle onDisplay(TextSpan span) {
		Rectangle seen = seen(span);
		Point at = text.toDisplay(seen.x, seen.y);
		return new Rectangle(at.x, at.y, seen.width, seen.height);
	}

	/** The same in the coordinates of the text. */
	Rectangle seen(TextSpan span) {
		Rectangle room = text.getClientArea();
		int first = text.getOffsetAtLine(text.getLineIndex(0));
		int after = text.getLineIndex(room.height) + 1;
		int last = after < text.getLineCount() ? text.getOffsetAtLine(after) : text.getCharCount();
		int start = Math.max(span.start(), first);
		int end = Math.min(span.end(), last);
		if (start >= end) {
			return new Rectangle(text.getLeftMargin(), span.start() < first ? 0 : room.height, 1, 1);
		}
		Rectangle bounds = text.getTextBounds(start, end - 1);
		int top = Math.max(0, bounds.y);
		return new Rectangle(bounds.x, top, bounds.width, Math.max(1, Math.min(room.height, bounds.y + bounds.height) - top));
	}

	private String all() {
		return document.document().get();
	}
}
