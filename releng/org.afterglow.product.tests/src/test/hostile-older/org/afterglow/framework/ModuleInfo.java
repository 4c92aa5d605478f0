package org.afterglow.framework;

/** As it might have been once: with a method that is no more. */
public final class ModuleInfo {

	private ModuleInfo() {
	}

	public static ModuleInfo of(String id, String name) {
		return new ModuleInfo();
	}
}
