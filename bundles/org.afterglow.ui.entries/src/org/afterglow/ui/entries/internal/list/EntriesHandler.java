package org.afterglow.ui.entries.internal.list;

import java.util.Optional;

import org.afterglow.ui.Failures;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Commands about entries that hold wherever one is. */
public final class EntriesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (event.getCommand().getId().endsWith(".new")) {
			NewEntry.begin(page, Optional.empty());
		} else {
			try {
				page.showView(EntriesView.ID).setFocus();
			} catch (PartInitException e) {
				Failures.report(page.getWorkbenchWindow().getShell(), e);
			}
		}
		return null;
	}
}
