package org.afterglow.ui.codebook.internal;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Shows a codebook. */
final class CodeContent implements ITreeContentProvider {

	private CodeOutline outline = CodeOutline.NONE;

	void outline(CodeOutline next) {
		outline = next;
	}

	CodeOutline outline() {
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
			case Row.OfCode code -> outline.above(code).orElse(null);
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
