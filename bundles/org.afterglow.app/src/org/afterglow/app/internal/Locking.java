package org.afterglow.app.internal;

import org.afterglow.app.internal.web.WebGoesOn;
import org.afterglow.practice.LockReason;
import org.afterglow.practice.Practice;
import org.afterglow.ui.News;
import org.afterglow.ui.Services;
import org.eclipse.ui.IWorkbench;

/**
 * Saves everything and ends the process with the code that makes the launcher start a fresh one at the door: memory, undo
 * and titles are gone at once, and nothing has to be cleared by hand.
 */
public final class Locking {

	private final IWorkbench workbench;

	public Locking(IWorkbench workbench) {
		this.workbench = workbench;
	}

	/** Somebody asked for it. */
	public void lock() {
		lock(LockReason.ASKED);
	}

	/** Nothing is lost for the sake of the lock: what cannot be saved keeps the vault open, and that is said. */
	public void lock(LockReason reason) {
		if (workbench.isClosing()) {
			return;
		}
		if (workbench.saveAllEditors(false)) {
			Services.of(workbench, Practice.class).leaving(reason);
			WebGoesOn.noMore();
			workbench.restart();
		} else {
			News.say(Messages.notLocked);
		}
	}
}
