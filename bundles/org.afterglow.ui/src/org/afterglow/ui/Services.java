package org.afterglow.ui;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.services.IServiceLocator;

/** Gives parts and handlers, which the platform makes without arguments, the services of the open practice. */
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
}
