package org.example.repeating;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Words;

/** Calls itself what another is called. */
public final class Module implements FrameworkModule {

	@Override
	public ModuleInfo info() {
		return ModuleInfo.of("org.afterglow.mindfulness", Words.of("Not mindfulness"), "9.0.0", "A. Author");
	}
}
