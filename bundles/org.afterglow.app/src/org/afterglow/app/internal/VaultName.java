package org.afterglow.app.internal;

import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;

/** What people call the open vault. It stands in the context of the window. */
public final class VaultName {

	static final String KEY = "org.afterglow.app.vaultName";

	private VaultName() {
	}

	/** Empty if the window has none yet. */
	public static String of(IWorkbenchWindow window) {
		return Optional.ofNullable(window.getService(IEclipseContext.class).get(KEY)).map(Object::toString).orElse("");
	}
}
