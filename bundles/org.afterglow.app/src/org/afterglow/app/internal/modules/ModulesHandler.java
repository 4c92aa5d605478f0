package org.afterglow.app.internal.modules;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the page of the modules. */
public final class ModulesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			// Also when it is open already: whoever asks for the modules wants to choose one.
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(ModulesEditor.INPUT, ModulesEditor.ID).setFocus();
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("modules did not open", e);
		}
	}
}
