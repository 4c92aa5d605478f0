package org.afterglow.app.internal;

import org.afterglow.app.internal.audit.ReadWatch;
import org.afterglow.app.internal.room.Arrangement;
import org.afterglow.practice.Practice;
import org.afterglow.ui.SettingsFolder;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The one window. Its title is the program's name and nothing else: titles show in task bars and screen shares. */
final class PracticeWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final String PLACE_FILE = "window";

	private final WindowPlace place = new WindowPlace(SettingsFolder.ofUser().resolve(PLACE_FILE));
	/** Where the window stood before it took the whole screen. */
	private Rectangle bounds = new Rectangle(0, 0, 0, 0);
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
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(false);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(false);
	}

	@Override
	public void postWindowCreate() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		stand(window.getShell());
		if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
			trimmed.getContext().set(Practice.class, practice);
			trimmed.getContext().set(StatusBar.VAULT_NAME, vaultName);
			trimmed.getContext().set(Arrangement.class, Arrangement.of(window));
			trim(trimmed).fill(trimmed);
		}
	}

	/** As it was left; on another screen as much of that as there is room for. */
	private void stand(Shell shell) {
		Rectangle room = shell.getMonitor().getClientArea();
		WindowPlace.Stand stand = place.last().map(last -> last.within(room)).orElseGet(() -> WindowPlace.usual(room));
		bounds = stand.bounds();
		shell.setBounds(bounds);
		shell.setMaximized(stand.maximised());
		Listener moved = event -> {
			if (!shell.getMaximized() && !shell.getMinimized()) {
				bounds = shell.getBounds();
			}
		};
		shell.addListener(SWT.Resize, moved);
		shell.addListener(SWT.Move, moved);
		shell.addListener(SWT.Dispose, event -> place.keep(new WindowPlace.Stand(bounds, shell.getMaximized())));
	}

	@Override
	public void postWindowOpen() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		whenOpen.run();
		ReadWatch.over(getWindowConfigurer().getWindow(), practice.records().audit());
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
