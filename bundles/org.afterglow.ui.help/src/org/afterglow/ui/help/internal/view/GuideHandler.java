package org.afterglow.ui.help.internal.view;

import org.afterglow.ui.help.internal.guide.Target;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the contents of the guide. */
public final class GuideHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HelpView.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), Target.contents());
		return null;
	}
}
