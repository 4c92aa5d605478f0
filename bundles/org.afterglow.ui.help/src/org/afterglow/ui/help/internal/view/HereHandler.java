package org.afterglow.ui.help.internal.view;

import java.util.Optional;

import org.afterglow.ui.Jobs;
import org.afterglow.ui.help.internal.guide.Target;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the guide where it is about the dialog or part at hand. */
public final class HereHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Shell active = window.getShell().getDisplay().getActiveShell();
		Optional<Shell> dialog = AtHand.dialog(active == null ? window.getShell() : active, window.getShell());
		Jobs.start(window.getShell(), Messages.reading, monitor -> Topics.ofProgram(),
				topics -> open(new AtHand(topics), window, dialog));
		return null;
	}

	private static void open(AtHand here, IWorkbenchWindow window, Optional<Shell> dialog) {
		Optional<Shell> open = dialog.filter(shell -> !shell.isDisposed());
		if (open.isPresent()) {
			HelpWindow.open(open.get(), here.dialog(open.get()).orElse(Target.contents()));
		} else if (window.getActivePage() != null) {
			HelpView.open(window.getActivePage(), here.part(window).orElse(Target.contents()));
		}
	}
}
