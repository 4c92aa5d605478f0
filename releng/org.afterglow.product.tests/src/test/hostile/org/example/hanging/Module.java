package org.example.hanging;

import java.util.List;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Words;

/** Says who it is, and then nothing more, however often it is interrupted. */
public final class Module implements FrameworkModule {

	@Override
	public ModuleInfo info() {
		return ModuleInfo.of("org.example.hanging", Words.of("Hanging"), "1.0.0", "A. Author");
	}

	@Override
	public synchronized List<CodeSeed> codes() {
		while (true) {
			try {
				wait();
			} catch (InterruptedException e) {
				// It does not listen.
			}
		}
	}
}
