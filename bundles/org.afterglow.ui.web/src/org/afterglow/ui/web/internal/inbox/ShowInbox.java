package org.afterglow.ui.web.internal.inbox;

import org.afterglow.ui.Failures;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the inbox. */
public final class ShowInbox extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		in(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		return null;
	}

	/** In this page of the window. UI thread. */
	public static void in(IWorkbenchPage page) {
		try {
			page.showView(InboxView.ID).setFocus();
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
		}
	}
}
