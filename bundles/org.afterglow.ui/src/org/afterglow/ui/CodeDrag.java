package org.afterglow.ui;

import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.model.Code;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/**
 * Codes dragged onto words, and words onto codes. What is dragged never leaves this program: other windows of the desktop
 * are handed nothing but a number that means nothing to them.
 *
 * @since 1.0
 */
public final class CodeDrag {

	/** Selected words that can be marked. */
	@FunctionalInterface
	public interface Words {
		/** Marks them as this code, as one step that can be undone. */
		void markAs(Code code);
	}

	private static final int LINK_AND_MOVE = DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_COPY;

	private CodeDrag() {
	}

	/** Lets the code be dragged from the control; no drag begins while there is none. */
	public static void codeFrom(Control source, Supplier<Optional<Code>> code) {
		from(source, code);
	}

	/** Lets the words be dragged from the control; no drag begins while there are none. */
	public static void wordsFrom(Control source, Supplier<Optional<Words>> words) {
		from(source, words);
	}

	/** Hears of codes and words that are dragged over the control and dropped there. */
	public static void onto(Control target, DropTargetListener listener) {
		DropTarget drop = new DropTarget(target, LINK_AND_MOVE);
		drop.setTransfer(LocalSelectionTransfer.getTransfer());
		drop.addDropListener(listener);
	}

	/** The code that is being dragged. */
	public static Optional<Code> code() {
		return dragged(Code.class);
	}

	/** The words that are being dragged. */
	public static Optional<Words> words() {
		return dragged(Words.class);
	}

	private static void from(Control control, Supplier<? extends Optional<?>> what) {
		DragSource drag = new DragSource(control, LINK_AND_MOVE);
		drag.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		// The picture that a tree would make of its row is made of native rows, and ours are painted.
		drag.setDragSourceEffect(null);
		drag.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				Optional<?> carried = what.get();
				event.doit = carried.isPresent();
				carried.ifPresent(thing -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(thing)));
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	private static <T> Optional<T> dragged(Class<T> type) {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
				&& type.isInstance(selection.getFirstElement()) ? Optional.of(type.cast(selection.getFirstElement()))
						: Optional.empty();
	}
}
