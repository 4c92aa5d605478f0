package org.afterglow.app.internal;

import java.util.Optional;

import org.afterglow.app.internal.plain.OnlyOurs;
import org.afterglow.app.internal.sitting.SittingKeeper;
import org.afterglow.app.internal.start.Middle;
import org.afterglow.app.internal.steps.FirstSteps;
import org.afterglow.app.internal.web.WebGoesOn;
import org.afterglow.practice.Practice;
import org.afterglow.ui.Appearance;
import org.afterglow.ui.Failures;
import org.afterglow.ui.OwnClip;
import org.afterglow.ui.Preferences;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The workbench over one open practice. Nothing of its state is kept by the platform. */
final class PracticeWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Practice practice;
	private final String vaultName;
	private final Runnable whenOpen;
	private final SittingKeeper sitting;
	private Optional<OwnClip> clip = Optional.empty();

	/** @param whenOpen called once the first window is there */
	PracticeWorkbenchAdvisor(Practice practice, String vaultName, SittingKeeper sitting, Runnable whenOpen) {
		this.practice = practice;
		this.vaultName = vaultName;
		this.sitting = sitting;
		this.whenOpen = whenOpen;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(false);
	}

	@Override
	public void preStartup() {
		Appearance.current().inWorkbench(PlatformUI.getWorkbench(), Preferences.ofUser());
	}

	@Override
	public void postStartup() {
		OnlyOurs.keepIn(PlatformUI.getWorkbench());
		clip = Optional.of(OwnClip.watch(PlatformUI.getWorkbench()));
		Appearance.current().inWorkbench(PlatformUI.getWorkbench(), Preferences.ofUser());
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		sitting.reopen(window, () -> FirstSteps.offer(window, () -> Middle.keepFilled(window)));
		WebGoesOn.start();
	}

	@Override
	public boolean preShutdown() {
		sitting.look(PlatformUI.getWorkbench());
		return super.preShutdown();
	}

	/** The last moment at which something can be taken off the clipboard: some systems keep what a program leaves there. */
	@Override
	public void postShutdown() {
		clip.ifPresent(OwnClip::clear);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return Place.NARRATIVE.perspective();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new PracticeWindowAdvisor(configurer, practice, vaultName, whenOpen);
	}

	@Override
	public void eventLoopException(Throwable exception) {
		// The platform's own handler would write the message, which may hold what was typed.
		Failures.log(exception);
	}
}
