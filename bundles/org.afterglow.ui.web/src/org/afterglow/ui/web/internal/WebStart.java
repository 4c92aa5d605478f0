package org.afterglow.ui.web.internal;

import org.afterglow.ui.Jobs;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.WebUnavailable;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The local web goes on as the practice was left, and the window says what is open. */
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
		if (windows.length == 0) {
			return;
		}
		Shell shell = windows[0].getShell();
		IEclipseContext context = windows[0].getService(IEclipseContext.class);
		Jobs.start(shell, Messages.reading, monitor -> {
			LocalWeb web = context.get(LocalWeb.class);
			if (web != null) {
				web.resume();
			}
			return web != null;
		}, there -> OpenPages.shared().watch(windows[0]), failure -> {
			// Whoever opens a page, or lets programs ask, is told why it cannot listen.
			if (failure instanceof WebUnavailable) {
				OpenPages.shared().watch(windows[0]);
			}
		});
	}
}
