package org.afterglow.ui.codebook.internal.tree;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Shows a codebook. */
public final class CodeContent implements ITreeContentProvider {

	private CodeOutline outline = CodeOutline.NONE;

	public void outline(CodeOutline next) {
		outline = next;
	}

	public CodeOutline outline() {
		return outline;
	}

	@Override
	public Object[] getElements(Object input) {
		return outline.kinds().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch ((Row) parent) {
			case Row.OfKind kind -> outline.of(kind.kind()).toArray();
			case Row.OfCode code -> outline.under(code.code().id()).toArray();
		};
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
		return getChildren(element).length > 0;
	}
}
