package org.afterglow.ui.narrative.internal.drag;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.afterglow.model.Code;
import org.afterglow.model.TextSpan;
import org.afterglow.ui.CodeDrag;
import org.afterglow.ui.narrative.document.Spans;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;

/** A code dropped on the reading text marks what is selected there; selected words can be dragged onto a code. */
public final class DraggedCodes extends DropTargetAdapter {

	private final StyledText text;
	private final BiConsumer<TextSpan, Code> mark;

	private DraggedCodes(StyledText text, BiConsumer<TextSpan, Code> mark) {
		this.text = text;
		this.mark = mark;
	}

	/** @param mark puts a code on words as one step that can be undone */
	public static void meet(StyledText text, BiConsumer<TextSpan, Code> mark) {
		DraggedCodes dragged = new DraggedCodes(text, mark);
		CodeDrag.onto(text, dragged);
		CodeDrag.wordsFrom(text, dragged::selectedWords);
	}

	/** What a code dropped at the offset would mark: the selection it falls on, and where nothing is selected the word. */
	static Optional<TextSpan> aimed(String all, Point selection, int offset) {
		if (selection.x == selection.y) {
			return Spans.wordAt(all, offset);
		}
		return selection.x <= offset && offset <= selection.y ? Spans.trimmed(all, new TextSpan(selection.x, selection.y))
				: Optional.empty();
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.detail = CodeDrag.code().isPresent() && aimed(event).isPresent() ? DND.DROP_LINK : DND.DROP_NONE;
		event.feedback = DND.FEEDBACK_SCROLL;
	}

	@Override
	public void drop(DropTargetEvent event) {
		CodeDrag.code().ifPresent(code -> aimed(event).ifPresent(span -> mark.accept(span, code)));
	}

	private Optional<TextSpan> aimed(DropTargetEvent event) {
		int offset = text.getOffsetAtPoint(text.toControl(event.x, event.y));
		return offset < 0 ? Optional.empty() : aimed(text.getText(), text.getSelection(), offset);
	}

	private Optional<CodeDrag.Words> selectedWords() {
		Point selection = text.getSelection();
		return selection.x == selection.y ? Optional.empty()
				: Spans.trimmed(text.getText(), new TextSpan(selection.x, selection.y))
						.map(span -> code -> mark.accept(span, code));
	}
}
