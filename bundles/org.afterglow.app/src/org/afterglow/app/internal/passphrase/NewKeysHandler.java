package org.afterglow.app.internal.passphrase;

import org.afterglow.app.internal.Locking;
import org.afterglow.app.internal.lock.DoorNote;
import org.afterglow.ui.Question;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Locks, and goes on with new keys at the door. */
public final class NewKeysHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		int answer = Question.ask(window.getShell(), Messages.freshKeys, Messages.freshKeysAsk, Messages.freshKeysGo,
				Messages.keep.replace("&", ""));
		if (answer == 0) {
			DoorNote.ofUser().leave();
			new Locking(window.getWorkbench()).lock();
		}
		return null;
	}
}
