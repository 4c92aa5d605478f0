package org.afterglow.app.internal.log;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the activity log. */
public final class LogHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(LogEditor.INPUT, LogEditor.ID);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("log did not open", e);
		}
	}
}
