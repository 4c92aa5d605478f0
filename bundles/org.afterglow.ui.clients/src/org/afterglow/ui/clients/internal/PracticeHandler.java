package org.afterglow.ui.clients.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the commands of the practice tree on what is selected there. */
public final class PracticeHandler extends AbstractHandler {

	private static final String PREFIX = "org.afterglow.ui.clients.";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		PracticeView view = view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		PracticeActions actions = view.actions();
		String command = event.getCommand().getId();
		switch (command) {
			case PREFIX + "newClient" -> actions.newClient(view::select);
			case PREFIX + "newSession" -> actions.newSession(view.clients(), view.client(), view::select);
			case PREFIX + "newNarrative" -> view.session().ifPresentOrElse(
					session -> actions.newNarrative(session.session(), view::select), view::sayNoSession);
			case PREFIX + "rename" -> view.selected().ifPresent(actions::rename);
			case PREFIX + "delete" -> view.selected().ifPresent(actions::delete);
			default -> throw new ExecutionException("not a command of the practice tree: " + command);
		}
		return null;
	}

	private static PracticeView view(IWorkbenchPage page) throws ExecutionException {
		try {
			return (PracticeView) page.showView(PracticeView.ID, null, IWorkbenchPage.VIEW_CREATE);
		} catch (PartInitException e) {
			throw new ExecutionException("practice tree cannot be opened", e);
		}
	}
}
