package org.afterglow.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.afterglow.vault.KeyCost;

/**
 * Start of the product against start of another RCP product, from the command to a window that is on the screen. Both
 * start with an empty workspace. Ours opens a vault by itself whose passphrase costs next to nothing to derive a key
 * from, so that the passphrase step does not count.
 */
final class Starts {

	private final Path workspaces;

	Starts(Path workspaces) {
		this.workspaces = workspaces;
	}

	/**
	 * Ten alternating starts of the product in {@code afterglow.launcher} and the other one in {@code other.launcher}
	 * (window title in {@code other.title}); nothing if one of the two is not told.
	 */
	static List<Ratio> fromSystemProperties(Path folder, boolean quick) throws Exception {
		String launcher = System.getProperty("afterglow.launcher", "");
		String other = System.getProperty("other.launcher", "");
		if (launcher.isEmpty() || other.isEmpty()) {
			System.err.println("Starts are left out: afterglow.launcher and other.launcher name the two launchers.");
			return List.of();
		}
		Path vault = folder.resolve("vault");
		Path passphrase = Files.writeString(folder.resolve("passphrase"), Parts.PASSPHRASE);
		Parts.newPractice(vault, KeyCost.forTests()).close();
		Starts starts = new Starts(folder);
		return List.of(new Paired(1, quick ? 2 : 10).compare("start of the product without the passphrase step", 1.3,
				round -> starts.ours(Path.of(launcher), vault, passphrase),
				round -> starts.other(Path.of(other), System.getProperty("other.title", "Spike"))));
	}

	/** Nanoseconds until the window is there, without the passphrase step. */
	long ours(Path launcher, Path vault, Path passphraseFile) throws Exception {
		return start(launcher, "Afterglow", Map.of("AFTERGLOW_VAULT", vault.toString(), "AFTERGLOW_PASSPHRASE_FILE",
				passphraseFile.toString()));
	}

	long other(Path launcher, String title) throws Exception {
		return start(launcher, title, Map.of());
	}

	private long start(Path launcher, String title, Map<String, String> environment) throws Exception {
		try (Launched product = Launched.start(launcher, title, workspaces, environment)) {
			return product.nanosUntilSeen();
		}
	}
}
