package org.afterglow.product.tests.parts;

import java.nio.file.Path;

/**
 * Makes a vault whose passphrase costs next to nothing to try, so that tests do not spend their time on that.
 *
 * <p>Argument: the vault.
 */
final class MakeVault {

	private MakeVault() {
	}

	public static void main(String[] arguments) throws Exception {
		RealParts.create(Path.of(arguments[0])).close();
	}
}
