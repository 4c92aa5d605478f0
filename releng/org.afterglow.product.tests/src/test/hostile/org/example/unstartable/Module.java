package org.example.unstartable;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;

/** Cannot even be made. */
public final class Module implements FrameworkModule {

	public Module() {
		throw new IllegalStateException("not today");
	}

	@Override
	public ModuleInfo info() {
		throw new AssertionError("nobody gets here");
	}
}
