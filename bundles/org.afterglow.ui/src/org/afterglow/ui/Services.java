package org.afterglow.ui;

import java.util.function.Supplier;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Gives parts and handlers, which the platform makes without arguments, the services of the open practice.
 *
 * @since 1.0
 */
public final class Services {

	private Services() {
	}

	/**
	 * The service, such as {@code Records}, {@code Codebook} or {@code PassageSearch}.
	 *
	 * @param locator a part's site or the workbench window
	 * @throws IllegalStateException if there is none: the workbench is opened only over an open practice
	 */
	public static <T> T of(IServiceLocator locator, Class<T> type) {
		T service = locator.getService(IEclipseContext.class).get(type);
		if (service == null) {
			throw new IllegalStateException("no service of " + type.getName());
		}
		return service;
	}

	/**
	 * The one of the open practice that several parts share; made when the first of them asks. UI thread only.
	 */
	public static <T> T shared(Class<T> type, Supplier<T> first) {
		IEclipseContext workbench = PlatformUI.getWorkbench().getService(IEclipseContext.class);
		T known = workbench.get(type);
		if (known == null) {
			known = first.get();
			workbench.set(type, known);
		}
		return known;
	}
}
