package org.afterglow.ui.web.internal.inbox;

import java.util.Optional;

import org.afterglow.records.JournalAnswer;
import org.afterglow.ui.Failures;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
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
		open(page).ifPresent(IViewPart::setFocus);
	}

	/** The same, with this answer selected. UI thread. */
	static void at(IWorkbenchPage page, JournalAnswer answer) {
		open(page).ifPresent(inbox -> {
			((InboxView) inbox).go(answer);
			inbox.setFocus();
		});
	}

	private static Optional<IViewPart> open(IWorkbenchPage page) {
		try {
			return Optional.of(page.showView(InboxView.ID));
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
			return Optional.empty();
		}
	}
}
