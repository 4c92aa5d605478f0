package org.afterglow.product.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A module that is made and built as its author would, outside this build. */
final class OutsideModule {

	static final Path TOP = Path.of("../..").toAbsolutePath().normalize();

	private OutsideModule() {
	}

	/** {@code ./afterglow new-module} with these words. */
	static Run newModule(Workplace workplace, List<String> words) {
		List<String> command = new ArrayList<>(List.of(TOP.resolve("afterglow").toString(), "new-module"));
		command.addAll(words);
		return workplace.run(command);
	}
}
