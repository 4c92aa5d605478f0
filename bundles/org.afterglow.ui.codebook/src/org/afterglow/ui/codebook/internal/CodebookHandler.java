package org.afterglow.ui.codebook.internal;

import java.util.Optional;

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
		CodebookView view = view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		CodeActions actions = view.actions();
		Optional<Row.OfCode> code = view.selected().filter(Row.OfCode.class::isInstance).map(Row.OfCode.class::cast);
		String command = event.getCommand().getId();
		switch (command) {
			case PREFIX + "newCode" -> actions.newCode(view.kind());
			case PREFIX + "rename" -> code.ifPresent(row -> actions.rename(row.code()));
			case PREFIX + "delete" -> code.ifPresent(actions::delete);
			case PREFIX + "showPassages" -> code.ifPresent(row -> actions.showPassages(row.code()));
			default -> throw new ExecutionException("not a command of the codebook: " + command);
		}
		return null;
	}

	private static CodebookView view(IWorkbenchPage page) throws ExecutionException {
		try {
			return (CodebookView) page.showView(CodebookView.ID, null, IWorkbenchPage.VIEW_CREATE);
		} catch (PartInitException e) {
			throw new ExecutionException("codebook cannot be opened", e);
		}
	}
}
