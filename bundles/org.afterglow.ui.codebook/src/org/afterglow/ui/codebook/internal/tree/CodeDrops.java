package org.afterglow.ui.codebook.internal.tree;

import java.util.Optional;

import org.afterglow.ui.CodeDrag;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Widget;

/** A code dropped on another stands under it, on a kind at its top; words dropped on a code are marked as it. */
public final class CodeDrops extends DropTargetAdapter {

	/** Does what a drop means. */
	public interface Moves {

		void move(Row.OfCode dragged, Row target);
	}

	private final CodeTree tree;
	private final Moves moves;

	private CodeDrops(CodeTree tree, Moves moves) {
		this.tree = tree;
		this.moves = moves;
	}

	/** Lets codes be dragged from the tree, and codes and words be dropped on it. */
	public static void on(CodeTree tree, Moves moves) {
		CodeDrag.codeFrom(tree.widget(), () -> tree.selectedCode().map(Row.OfCode::code));
		CodeDrag.onto(tree.widget(), new CodeDrops(tree, moves));
	}

	/** Whether a code can be put there: not where it is, not under itself. */
	static boolean fits(CodeOutline outline, Row.OfCode dragged, Row target) {
		return switch (target) {
			case Row.OfKind kind -> dragged.parent().isPresent() || dragged.code().kind() != kind.kind();
			case Row.OfCode code -> !code.id().equals(dragged.id()) && !outline.isAbove(dragged.code().id(), code.code().id())
					&& !dragged.parent().equals(Optional.of(code.code().id()));
		};
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
		event.detail = detail(event.item);
	}

	@Override
	public void drop(DropTargetEvent event) {
		Optional<Row> target = row(event.item);
		CodeDrag.words().ifPresent(words -> target.filter(Row.OfCode.class::isInstance).map(Row.OfCode.class::cast)
				.ifPresent(row -> words.markAs(row.code())));
		dragged().ifPresent(code -> target.filter(row -> fits(tree.outline(), code, row))
				.ifPresent(row -> moves.move(code, row)));
	}

	private int detail(Widget item) {
		Optional<Row> target = row(item);
		if (CodeDrag.words().isPresent()) {
			return target.filter(Row.OfCode.class::isInstance).isPresent() ? DND.DROP_LINK : DND.DROP_NONE;
		}
		Optional<Row.OfCode> code = dragged();
		boolean fits = code.isPresent() && target.filter(row -> fits(tree.outline(), code.get(), row)).isPresent();
		return fits ? DND.DROP_MOVE : DND.DROP_NONE;
	}

	private Optional<Row.OfCode> dragged() {
		return CodeDrag.code().flatMap(code -> tree.outline().code(code.id()));
	}

	private static Optional<Row> row(Widget item) {
		return item != null && item.getData() instanceof Row row ? Optional.of(row) : Optional.empty();
	}
}
