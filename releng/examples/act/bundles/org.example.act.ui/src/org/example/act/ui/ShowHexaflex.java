package org.example.act.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the picture, wherever one is. */
public final class ShowHexaflex extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(HexaflexView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("the hexaflex cannot be shown", e);
		}
		return null;
	}
}
