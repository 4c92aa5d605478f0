package org.example.old;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;

/** Was compiled when a module was made of two texts: see the older interface beside these sources. */
public final class Module implements FrameworkModule {

	@Override
	public ModuleInfo info() {
		return ModuleInfo.of("org.example.old", "Old");
	}
}
