package org.afterglow.app.internal.web;

import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.ui.Failures;
import org.afterglow.web.LocalWeb;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** After a practice was opened to work in, programs may ask as before and journal pages go on; before it is locked they may not any more. */
public final class WebGoesOn {

	private WebGoesOn() {
	}

	/** Comes back at once; the window does not wait for it. */
	public static void start() {
		Job job = Job.create("local web", (ICoreRunnable) monitor -> resume());
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	/** The practice is about to be locked: nobody gets in from now on, while windows are still being closed. */
	public static void noMore() {
		withService(LocalWeb::leave);
	}

	private static void resume() {
		withService(LocalWeb::resume);
	}

	private static void withService(Consumer<LocalWeb> work) {
		BundleContext bundles = FrameworkUtil.getBundle(WebGoesOn.class).getBundleContext();
		ServiceReference<LocalWeb> reference = bundles.getServiceReference(LocalWeb.class);
		try {
			// What was got is not given back: the service would go as soon as nobody has it.
			Optional.ofNullable(reference).map(bundles::getService).ifPresent(work);
		} catch (RuntimeException e) {
			Failures.log(e);
		}
	}
}
