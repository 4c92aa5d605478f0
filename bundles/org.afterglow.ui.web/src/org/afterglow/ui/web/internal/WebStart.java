package org.afterglow.ui.web.internal;

import java.util.Optional;

import org.afterglow.ui.Jobs;
import org.afterglow.web.LocalWeb;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The window says which journal pages are open. That the local web goes on as the practice was left does not depend on this. */
public final class WebStart implements IStartup {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(WebStart::begin);
		}
	}

	private static void begin() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		if (windows.length > 0) {
			IEclipseContext context = windows[0].getService(IEclipseContext.class);
			// The first to ask for it has it made, which takes a moment.
			Jobs.start(windows[0].getShell(), Messages.reading, monitor -> Optional.ofNullable(context.get(LocalWeb.class)),
					made -> made.ifPresent(web -> OpenPages.shared().watch(windows[0], web)));
		}
	}
}
