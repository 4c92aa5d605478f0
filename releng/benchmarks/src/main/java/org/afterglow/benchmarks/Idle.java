package org.afterglow.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.afterglow.vault.KeyCost;

/**
 * What the product computes while nobody touches it, against a hundredth of one core: above 1 it would be heard and felt on a
 * lap. A practice is open in its window.
 */
final class Idle {

	private static final int SETTLING_SECONDS = 20;

	private Idle() {
	}

	/** Nothing if no launcher or no display is told. */
	static List<Ratio> fromSystemProperties(Path folder, boolean quick) throws Exception {
		String launcher = System.getProperty("afterglow.launcher", "");
		if (launcher.isEmpty() || System.getenv("DISPLAY") == null) {
			System.err.println("Idling is left out: it needs a display, and afterglow.launcher names the launcher.");
			return List.of();
		}
		Path vault = folder.resolve("vault");
		Path passphrase = Files.writeString(folder.resolve("passphrase"), Parts.PASSPHRASE);
		Parts.newPractice(vault, KeyCost.forTests()).close();
		Map<String, String> environment = Map.of("AFTERGLOW_VAULT", vault.toString(), "AFTERGLOW_PASSPHRASE_FILE",
				passphrase.toString());
		List<long[]> pairs = new ArrayList<>();
		try (Launched product = Launched.start(Path.of(launcher), "Afterglow", folder, environment)) {
			TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
			for (int i = 0; i < (quick ? 2 : 6); i++) {
				pairs.add(tenSeconds(product));
			}
		}
		return List.of(Ratio.of("ten seconds of nobody at the window, against a hundredth of a core", 1.0, pairs));
	}

	private static long[] tenSeconds(Launched product) throws InterruptedException {
		long before = product.cpuNanos();
		long begun = System.nanoTime();
		TimeUnit.SECONDS.sleep(10);
		return new long[] { product.cpuNanos() - before, (System.nanoTime() - begun) / 100 };
	}
}
