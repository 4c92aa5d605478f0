package org.afterglow.ui.narrative.internal.passage;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the passage view, and from there back to the text. */
public final class ToPassage extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		IEditorPart editor = page.getActiveEditor();
		if (page.getActivePart() instanceof PassageView && editor != null) {
			page.activate(editor);
		} else {
			show(page);
		}
		return null;
	}

	private static void show(IWorkbenchPage page) throws ExecutionException {
		try {
			page.showView(PassageView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(PassageView.ID, e);
		}
	}
}
