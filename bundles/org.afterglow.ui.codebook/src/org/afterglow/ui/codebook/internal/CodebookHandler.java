package org.afterglow.ui.codebook.internal;

import java.util.Optional;

import org.afterglow.ui.codebook.internal.change.CodeActions;
import org.afterglow.ui.codebook.internal.tree.Row;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the commands of the codebook on what is selected there. */
public final class CodebookHandler extends AbstractHandler {

	private static final String PREFIX = "org.afterglow.ui.codebook.";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (event.getCommand().getId().equals(PREFIX + "show")) {
			// Whoever is in the view already comes back to its field.
			view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), IWorkbenchPage.VIEW_ACTIVATE).toField();
			return null;
		}
		CodebookView view = view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), IWorkbenchPage.VIEW_CREATE);
		CodeActions actions = view.actions();
		String command = event.getCommand().getId();
		Optional<Row.OfCode> code = view.selectedCode();
		switch (command) {
			case PREFIX + "newCode" -> actions.newCode("", view.kind());
			case PREFIX + "takeOver" -> actions.takeOverStarter();
			default -> code.ifPresent(row -> run(command, row, view));
		}
		return null;
	}

	private static void run(String command, Row.OfCode row, CodebookView view) {
		CodeActions actions = view.actions();
		switch (command) {
			case PREFIX + "newBelow" -> actions.newBelow(row);
			case PREFIX + "rename" -> actions.rename(row.code());
			case PREFIX + "details" -> actions.details(row.code());
			case PREFIX + "moveTo" -> actions.moveTo(row);
			case PREFIX + "moveUp" -> actions.moveUp(row);
			case PREFIX + "merge" -> actions.merge(row);
			case PREFIX + "separate" -> actions.separate(row);
			case PREFIX + "delete" -> actions.delete(row);
			case PREFIX + "showPassages" -> view.showPassages(row);
			case PREFIX + "toggleHighlight" -> view.highlights().toggle(row.code().id());
			default -> throw new IllegalStateException("not a command of the codebook: " + command);
		}
	}

	private static CodebookView view(IWorkbenchPage page, int mode) throws ExecutionException {
		try {
			return (CodebookView) page.showView(CodebookView.ID, null, mode);
		} catch (PartInitException e) {
			throw new ExecutionException("codebook cannot be opened", e);
		}
	}
}
