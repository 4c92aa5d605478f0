package org.afterglow.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Locks now. */
public final class LockHandler extends AbstractHandler {

	static final String COMMAND = "org.afterglow.app.lock";

	@Override
	public Object execute(ExecutionEvent event) {
		new Locking(PlatformUI.getWorkbench()).lock();
		return null;
	}
}
