package org.afterglow.app.internal.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the preferences where one says who works in the practice. */
public final class TherapistHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new PreferencesDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event)).openAtPractice();
		return null;
	}
}
