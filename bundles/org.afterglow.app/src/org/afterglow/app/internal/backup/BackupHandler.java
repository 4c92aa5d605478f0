package org.afterglow.app.internal.backup;

import org.afterglow.app.internal.backup.BackupRun.Shown;
import org.afterglow.ui.Dates;
import org.afterglow.ui.News;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a backup now, and says at the foot of the window how it went. */
public final class BackupHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		BackupRun run = BackupRun.of(window);
		News.say(Messages.working);
		run.whenEnded(window.getShell(), () -> News.say(outcome(run.shown())));
		run.start();
		return null;
	}

	private static String outcome(Shown shown) {
		return BackupSentences.trouble(shown).orElseGet(() -> shown.state().flatMap(state -> state.last())
				.map(last -> NLS.bind(Messages.made, Dates.ofUser().time(last.made()))).orElse(Messages.cancelled));
	}
}
