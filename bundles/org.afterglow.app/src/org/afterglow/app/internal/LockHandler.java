package org.afterglow.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Saves everything and ends the process with the code that makes the launcher start a fresh one at the door: memory, undo
 * and titles are gone at once, and nothing has to be cleared by hand.
 */
public final class LockHandler extends AbstractHandler {

	static final String COMMAND = "org.afterglow.app.lock";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (workbench.saveAllEditors(false)) {
			workbench.restart();
		}
		return null;
	}
}
