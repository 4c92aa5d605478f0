package org.afterglow.app.internal;

import org.afterglow.practice.Practice;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The one window. Its title is the program's name and nothing else: titles show in task bars and screen shares. */
final class PracticeWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1280, 800);

	private final Practice practice;
	private final String vaultName;
	private final Runnable whenOpen;

	PracticeWindowAdvisor(IWorkbenchWindowConfigurer configurer, Practice practice, String vaultName, Runnable whenOpen) {
		super(configurer);
		this.practice = practice;
		this.vaultName = vaultName;
		this.whenOpen = whenOpen;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new PracticeMenus(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setTitle(Messages.title);
		configurer.setInitialSize(SIZE);
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(false);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(false);
	}

	@Override
	public void postWindowCreate() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		Rectangle room = window.getShell().getMonitor().getClientArea();
		Point size = new Point(Math.min(SIZE.x, room.width), Math.min(SIZE.y, room.height));
		window.getShell().setBounds(room.x + (room.width - size.x) / 2, room.y + (room.height - size.y) / 2, size.x, size.y);
		if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
			trimmed.getContext().set(Practice.class, practice);
			trimmed.getContext().set(StatusBar.VAULT_NAME, vaultName);
			trim(trimmed).fill(trimmed);
		}
	}

	@Override
	public void postWindowOpen() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		whenOpen.run();
		shell.forceActive();
		// The platform is not done with its own trim yet.
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed() && getWindowConfigurer().getWindow().getService(MWindow.class) instanceof MTrimmedWindow window) {
				trim(window).settle(window);
				shell.layout(true, true);
			}
		});
	}

	private static WindowTrim trim(MTrimmedWindow window) {
		return new WindowTrim(window.getContext().get(EModelService.class));
	}

	/** Everything saves itself; nobody is asked. */
	@Override
	public boolean preWindowShellClose() {
		return getWindowConfigurer().getWindow().getWorkbench().saveAllEditors(false);
	}
}
