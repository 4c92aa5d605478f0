package org.afterglow.ui.internal;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/**
 * Each record has one page, also while nobody has looked at it yet: without this, the platform knows pages that were open before the
 * last lock and are not read yet only by what it would have written to the disk, and opens a second one beside them.
 */
public final class OpenOnce implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference open, IEditorInput wanted) {
		try {
			return wanted.equals(open.getEditorInput());
		} catch (PartInitException e) {
			return false;
		}
	}
}
