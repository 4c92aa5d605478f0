package org.afterglow.ui.entries.internal;

import org.afterglow.ui.entries.EntryTypes;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Modules take their time to answer: they are asked when the window opens, so that the first who wants a form finds it. */
public final class EarlyTypes implements IStartup {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(EntryTypes::ofPractice);
		}
	}
}
