package org.afterglow.app.internal.keys;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Closes the page in front, from wherever one is: whoever looks at a page and presses the key means that page. The platform
 * does so for the part that has the keys alone, and says nothing elsewhere.
 */
public final class CloseEditor extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		IEditorPart front = page.getActiveEditor();
		if (front != null && isCloseable(front)) {
			page.closeEditor(front, true);
		}
		return null;
	}

	/** The page in an empty middle comes and goes by itself. */
	private static boolean isCloseable(IEditorPart editor) {
		MPart part = editor.getSite().getService(MPart.class);
		return part == null || part.isCloseable();
	}
}
