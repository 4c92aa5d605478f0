package org.afterglow.app.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.afterglow.app.internal.lock.LockScreen;
import org.afterglow.app.internal.lock.OpenVault;
import org.afterglow.app.internal.lock.RecentVaults;
import org.afterglow.app.internal.lock.Unattended;
import org.afterglow.app.internal.sitting.SittingKeeper;
import org.afterglow.host.Memory;
import org.afterglow.host.PlainLog;
import org.afterglow.modules.ModuleRegistry;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.ui.Appearance;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Preferences;
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

	private final CountDownLatch ended = new CountDownLatch(1);
	private volatile Runnable leave = () -> {
	};

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Memory.keepToItself();
		DisposableState.use();
		BundleContext bundles = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
		PlainLog.start(bundles);
		ServiceTracker<Practices, Practices> services = new ServiceTracker<>(bundles, Practices.class, null);
		services.open();
		Unattended unattended = Unattended.fromEnvironment();
		unattended.start(() -> practices(services));
		Display.setAppName(Messages.title);
		Display display = PlatformUI.createDisplay();
		Splash.untilThereIsAWindow(display);
		Appearance.current().start(display, Preferences.ofUser());
		try (WindowImages images = WindowImages.load(display)) {
			return run(display, unattended, images, () -> practices(services));
		} finally {
			services.close();
			display.dispose();
			ended.countDown();
		}
	}

	/** The door is made only when it is needed: a vault that opens by itself has none. */
	private Object run(Display display, Unattended unattended, WindowImages images, Supplier<Practices> practices) {
		Optional<OpenVault> opened = unattended.vault();
		if (opened.isPresent()) {
			Runnable noDoor = () -> {
			};
			leave = () -> leave(display, noDoor);
			return work(display, opened.get(), noDoor);
		}
		LockScreen door = new LockScreen(display, practices, WorkbenchApplication::modules, RecentVaults.ofUser(), images.all());
		leave = () -> leave(display, door::dispose);
		return door.open(unattended.folder(), unattended.sentence()).map(vault -> work(display, vault, door::dispose))
				.orElse(EXIT_OK);
	}

	private static Optional<ModuleRegistry> modules() {
		BundleContext bundles = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
		return Optional.ofNullable(bundles.getServiceReference(ModuleRegistry.class)).map(bundles::getService);
	}

	/**
	 * The process is asked to end. It ends when everything is saved and closed: whoever asks halts the process when this
	 * returns, and a vault that is cut in the middle of closing has to be mended at the next opening.
	 */
	@Override
	public void stop() {
		leave.run();
		try {
			if (!ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				Failures.log(new IllegalStateException("closing took too long"));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void leave(Display display, Runnable closeDoor) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (PlatformUI.isWorkbenchRunning()) {
					PlatformUI.getWorkbench().saveAllEditors(false);
					PlatformUI.getWorkbench().close();
				} else {
					closeDoor.run();
				}
			});
		}
	}

	/** The door says that it opens until the workbench has a window of its own. */
	private static Object work(Display display, OpenVault vault, Runnable whenOpen) {
		try (Practice practice = vault.practice()) {
			Appearance.current().beforeWorkbench();
			SittingKeeper sitting = new SittingKeeper(practice);
			int code = PlatformUI.createAndRunWorkbench(display,
					new PracticeWorkbenchAdvisor(practice, vault.name(), sitting, whenOpen));
			sitting.keep();
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
