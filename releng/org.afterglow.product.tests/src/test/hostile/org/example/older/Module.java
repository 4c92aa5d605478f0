package org.example.older;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Words;

/** Sound in itself; its manifest asks for what is not there. */
public final class Module implements FrameworkModule {

	@Override
	public ModuleInfo info() {
		return ModuleInfo.of("org.example.older", Words.of("Never seen"), "1.0.0", "A. Author");
	}
}
