package org.afterglow.product.tests.parts;

import java.nio.file.Path;
import java.util.List;

import org.afterglow.practice.Practice;

/**
 * Switches modules on in a practice, as its Modules page does.
 *
 * <p>Arguments: the vault, the ids of the modules.
 */
final class SwitchOn {

	private SwitchOn() {
	}

	public static void main(String[] arguments) throws Exception {
		try (Practice practice = RealParts.open(Path.of(arguments[0]))) {
			practice.records().settings().set("modules.on", String.join("\n", List.of(arguments).subList(1, arguments.length)));
		}
	}
}
