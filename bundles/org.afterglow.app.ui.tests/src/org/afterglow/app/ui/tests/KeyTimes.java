package org.afterglow.app.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/**
 * Gives each key a time of its own, as those of a keyboard have. Keys that are posted have none: all of them seem to be of the
 * moment when the pointer moved last. The workbench hands Escape and Delete to the control first and waits for them behind it,
 * once a moment; so it heard the first of them and none that came later.
 */
final class KeyTimes implements Listener {

	private int now = 1;

	private KeyTimes() {
	}

	/** Before there is a workbench: who listens first says the time. */
	static void give() {
		UIThreadRunnable.syncExec(() -> {
			KeyTimes times = new KeyTimes();
			for (int type : new int[] { SWT.Traverse, SWT.KeyDown, SWT.KeyUp }) {
				Display.getCurrent().addFilter(type, times);
			}
		});
	}

	/** What a key does on its way down is of one moment. */
	@Override
	public void handleEvent(Event event) {
		event.time = now;
		if (event.type == SWT.KeyUp) {
			now++;
		}
	}
}
