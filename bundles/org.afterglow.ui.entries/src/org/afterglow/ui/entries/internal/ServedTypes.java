package org.afterglow.ui.entries.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleContents;
import org.afterglow.ui.Failures;
import org.afterglow.ui.entries.EntryTypes;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The types of every module that is registered as a service. A module is asked once, off the UI thread; one that throws brings none. */
public final class ServedTypes implements EntryTypes {

	private final IWorkbench workbench;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<ServiceReference<FrameworkModule>, List<EntryType>> byModule = new LinkedHashMap<>();

	private ServedTypes(IWorkbench workbench) {
		this.workbench = workbench;
	}

	/** Follows the modules from now on, until the workbench ends. */
	public static ServedTypes over(IWorkbench workbench) {
		ServedTypes types = new ServedTypes(workbench);
		Tracker tracker = types.new Tracker(FrameworkUtil.getBundle(ServedTypes.class).getBundleContext());
		tracker.open();
		workbench.addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench ending, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench ended) {
				tracker.close();
			}
		});
		return types;
	}

	@Override
	public List<EntryType> all() {
		return byModule.values().stream().flatMap(List::stream).toList();
	}

	@Override
	public Runnable listen(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}

	private void later(Runnable action) {
		if (!workbench.getDisplay().isDisposed()) {
			workbench.getDisplay().asyncExec(() -> {
				action.run();
				listeners.forEach(Runnable::run);
			});
		}
	}

	/** Asks each module when it comes. */
	private final class Tracker extends ServiceTracker<FrameworkModule, FrameworkModule> {

		Tracker(BundleContext context) {
			super(context, FrameworkModule.class, null);
		}

		@Override
		public FrameworkModule addingService(ServiceReference<FrameworkModule> reference) {
			FrameworkModule module = context.getService(reference);
			Job asking = Job.createSystem(Messages.reading, (ICoreRunnable) monitor -> {
				try {
					List<EntryType> types = new ArrayList<>(ModuleContents.of(module).entryTypes());
					later(() -> byModule.put(reference, types));
				} catch (RuntimeException | LinkageError e) {
					Failures.log(e);
				}
			});
			asking.schedule();
			return module;
		}

		@Override
		public void removedService(ServiceReference<FrameworkModule> reference, FrameworkModule module) {
			later(() -> byModule.remove(reference));
			super.removedService(reference, module);
		}
	}
}
