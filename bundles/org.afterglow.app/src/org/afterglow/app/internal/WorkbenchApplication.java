package org.afterglow.app.internal;

import java.io.IOException;
import java.util.Optional;

import org.afterglow.app.internal.lock.LockScreen;
import org.afterglow.app.internal.lock.OpenVault;
import org.afterglow.app.internal.lock.RecentVaults;
import org.afterglow.app.internal.lock.Unattended;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** First the door, then the workbench over the practice behind it; locking ends the process and asks for a fresh one. */
public final class WorkbenchApplication implements IApplication {

	private static final long PATIENCE_MILLIS = 20_000;

	@Override
	public Object start(IApplicationContext context) throws IOException {
		DisposableState.use();
		BundleContext bundles = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
		ServiceTracker<Practices, Practices> services = new ServiceTracker<>(bundles, Practices.class, null);
		services.open();
		Unattended unattended = Unattended.fromEnvironment();
		unattended.start(() -> practices(services));
		Display.setAppName(Messages.title);
		Display display = PlatformUI.createDisplay();
		try (WindowImages images = WindowImages.load(display)) {
			LockScreen door = new LockScreen(display, () -> practices(services), RecentVaults.ofUser(), images.all());
			return unattended.vault().or(() -> door.open(unattended.folder(), unattended.sentence()))
					.map(vault -> work(display, vault, door)).orElse(EXIT_OK);
		} finally {
			services.close();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}

	/** The door says that it opens until the workbench has a window of its own. */
	private static Object work(Display display, OpenVault vault, LockScreen door) {
		try (Practice practice = vault.practice()) {
			int code = PlatformUI.createAndRunWorkbench(display,
					new PracticeWorkbenchAdvisor(practice, vault.name(), door::dispose));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		}
	}

	private static Practices practices(ServiceTracker<Practices, Practices> services) {
		try {
			return Optional.ofNullable(services.waitForService(PATIENCE_MILLIS))
					.orElseThrow(() -> new IllegalStateException("no service that opens practices"));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while starting", e);
		}
	}
}
