package org.afterglow.ui.codebook.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Shows a codebook, or what is left of it when it is narrowed. */
final class CodeContent implements ITreeContentProvider {

	private CodeOutline outline = CodeOutline.NONE;
	private Optional<Set<Object>> narrowed = Optional.empty();

	/** @param only rows to be shown, by {@link Row#id()}; empty: all */
	void show(CodeOutline next, Optional<Set<Object>> only) {
		outline = next;
		narrowed = only;
	}

	CodeOutline outline() {
		return outline;
	}

	@Override
	public Object[] getElements(Object input) {
		return outline.kinds().stream().filter(this::isShown).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return below(parent).stream().filter(this::isShown).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return switch ((Row) element) {
			case Row.OfKind kind -> null;
			case Row.OfCode code -> outline.above(code);
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return below(element).stream().anyMatch(this::isShown);
	}

	/** How many rows opening this one would add. */
	int rowsBelow(Row row) {
		return (int) below(row).stream().filter(this::isShown).count();
	}

	private List<Row.OfCode> below(Object parent) {
		return switch ((Row) parent) {
			case Row.OfKind kind -> outline.of(kind.kind());
			case Row.OfCode code -> outline.under(code.code().id());
		};
	}

	private boolean isShown(Row row) {
		return narrowed.isEmpty() || narrowed.get().contains(row.id());
	}
}
