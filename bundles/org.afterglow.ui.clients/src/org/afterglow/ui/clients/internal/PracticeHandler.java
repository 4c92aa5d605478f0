package org.afterglow.ui.clients.internal;

import org.afterglow.ui.clients.internal.names.Node;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the commands of the practice tree on what is selected there. */
public final class PracticeHandler extends AbstractHandler {

	static final String PREFIX = "org.afterglow.ui.clients.";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		PracticeView view = view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		PracticeActions actions = view.actions();
		String command = event.getCommand().getId();
		if (!command.equals(PREFIX + "newNarrative")) {
			view.show();
		}
		switch (command) {
			case PREFIX + "newClient" -> actions.newClient(view::select);
			case PREFIX + "newSession" -> actions.newSession(view.outline(), view.meant().client(), view::select);
			case PREFIX + "newNarrative" -> view.meant().session().ifPresentOrElse(
					session -> actions.newNarrative(session.session(), view::select), view::sayNoSession);
			case PREFIX + "attach" -> view.meant().session().ifPresentOrElse(
					session -> view.attaching().ask(session.session()), view::sayNoSessionToAttach);
			case PREFIX + "paste" -> view.meant().session().ifPresentOrElse(
					session -> view.attaching().paste(session.session()), view::sayNoSessionToAttach);
			case PREFIX + "changeSession" -> view.meant().session().ifPresentOrElse(
					session -> actions.changeSession(view.outline(), session), view::sayNoSession);
			default -> view.selected().ifPresentOrElse(node -> onRow(view, command, node), view::sayNoRow);
		}
		return null;
	}

	private static void onRow(PracticeView view, String command, Node node) {
		PracticeActions actions = view.actions();
		switch (command) {
			case PREFIX + "open" -> actions.open(node);
			case PREFIX + "rename" -> actions.rename(view.outline(), node);
			case PREFIX + "archive" -> actions.archive(node, true);
			case PREFIX + "bringBack" -> actions.archive(node, false);
			case PREFIX + "delete" -> actions.delete(node);
			case PREFIX + "changeNarrative" -> actions.changeNarrative(node, view::select);
			default -> throw new IllegalStateException("not a command of the practice tree: " + command);
		}
	}

	/** What a menu calls the command. */
	static String label(String command) {
		return switch (command) {
			case "newClient" -> Messages.menuNewClient;
			case "newSession" -> Messages.menuNewSession;
			case "newNarrative" -> Messages.menuNewNarrative;
			case "open" -> Messages.menuOpen;
			case "rename" -> Messages.menuRename;
			case "archive" -> Messages.menuArchive;
			case "bringBack" -> Messages.menuBringBack;
			case "changeSession" -> Messages.menuChangeSession;
			case "changeNarrative" -> Messages.menuChangeNarrative;
			case "attach" -> Messages.menuAttach;
			case "delete" -> Messages.menuDelete;
			default -> throw new IllegalArgumentException(command);
		};
	}

	private static PracticeView view(IWorkbenchPage page) throws ExecutionException {
		try {
			return (PracticeView) page.showView(PracticeView.ID, null, IWorkbenchPage.VIEW_CREATE);
		} catch (PartInitException e) {
			throw new ExecutionException("practice tree cannot be opened", e);
		}
	}
}
