package org.afterglow.ui.entries.internal;

import java.util.Optional;

import org.afterglow.ui.entries.EntryTypes;
import org.afterglow.ui.entries.internal.list.EntriesTab;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Modules take their time to answer: they are asked when the window opens, so that the first who wants a form finds it. From then on
 * they hear of closed sessions.
 */
public final class EarlyTypes implements IStartup {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				EntryTypes.ofPractice();
				for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
					EntriesTab.follow(window);
					Optional.ofNullable(window.getActivePage()).ifPresent(ClosedSessions::follow);
				}
			});
		}
	}
}
