package org.afterglow.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the system keeps settings of this user. Nothing in it comes out of a vault.
 *
 * @since 1.0
 */
public final class SettingsFolder {

	private SettingsFolder() {
	}

	/** The folder of the program; may not be there yet. */
	public static Path ofUser() {
		Path home = Path.of(System.getProperty("user.home"));
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (system.contains("win")) {
			return variable("APPDATA").orElse(home).resolve("Afterglow");
		}
		if (system.contains("mac")) {
			return home.resolve("Library/Application Support/Afterglow");
		}
		return variable("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("afterglow");
	}

	private static Optional<Path> variable(String name) {
		return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
	}
}
