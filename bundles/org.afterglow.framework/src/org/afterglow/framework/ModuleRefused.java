package org.afterglow.framework;

import java.util.List;

/**
 * A module contradicts itself. The sentences are for its author, in English.
 *
 * @since 1.0
 */
public final class ModuleRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private final List<String> problems;

	/** @param problems whole sentences, at least one */
	public ModuleRefused(ModuleInfo module, List<String> problems) {
		super(module + ": " + String.join(" ", problems));
		this.problems = List.copyOf(problems);
	}

	/** What is wrong, one sentence each. */
	public List<String> problems() {
		return problems;
	}
}
