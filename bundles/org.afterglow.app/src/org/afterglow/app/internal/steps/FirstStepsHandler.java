package org.afterglow.app.internal.steps;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Calls the first steps back. */
public final class FirstStepsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		FirstSteps.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}
}
