package org.afterglow.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.afterglow.vault.KeyCost;

/**
 * Start of the product against start of another RCP product, from the command to a window that is on the screen. Both
 * start with an empty workspace. Ours opens a vault by itself whose passphrase costs next to nothing to derive a key
 * from, so that the passphrase step does not count.
 */
final class Starts {

	private static final long PATIENCE_SECONDS = 90;

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
		Path workspace = Files.createTempDirectory(workspaces, "workspace");
		Path output = workspace.resolve("output.txt");
		List<String> command = List.of(launcher.toString(), "-data", workspace.resolve("data").toString());
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().putAll(environment);
		builder.environment().put("NO_AT_BRIDGE", "1");
		long begun = System.nanoTime();
		Process process = builder.start();
		try {
			String window = awaitWindow(title, process);
			long seen = System.nanoTime() - begun;
			closeWindow(window, process);
			return seen;
		} finally {
			process.descendants().forEach(ProcessHandle::destroy);
			process.destroy();
		}
	}

	/** SWT puts a space behind the title on GTK. */
	private static String awaitWindow(String title, Process process) throws IOException, InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (System.nanoTime() < end && process.isAlive()) {
			String found = run("xdotool", "search", "--onlyvisible", "--name", "^" + title + " *$");
			if (!found.isBlank()) {
				return found.lines().findFirst().orElseThrow();
			}
			Thread.sleep(20);
		}
		throw new IOException("no window called " + title + " within " + PATIENCE_SECONDS + " s");
	}

	private static void closeWindow(String window, Process process) throws IOException, InterruptedException {
		run("xdotool", "windowclose", window);
		process.waitFor(30, TimeUnit.SECONDS);
	}

	private static String run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.to(new File("/dev/null"))).start();
		String out = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return out;
	}
}
