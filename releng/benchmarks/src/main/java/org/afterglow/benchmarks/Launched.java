package org.afterglow.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An RCP product as a process, with an empty workspace, once its window is on the screen. */
final class Launched implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 90;

	private final Process process;
	private final String window;
	private final long nanosUntilSeen;

	private Launched(Process process, String window, long nanosUntilSeen) {
		this.process = process;
		this.window = window;
		this.nanosUntilSeen = nanosUntilSeen;
	}

	/** @param title of the window that is waited for */
	static Launched start(Path launcher, String title, Path workspaces, Map<String, String> environment)
			throws IOException, InterruptedException {
		Path workspace = Files.createTempDirectory(workspaces, "workspace");
		List<String> command = List.of(launcher.toString(), "-data", workspace.resolve("data").toString());
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(workspace.resolve("output.txt").toFile());
		builder.environment().putAll(environment);
		builder.environment().put("NO_AT_BRIDGE", "1");
		long begun = System.nanoTime();
		Process process = builder.start();
		try {
			String window = awaitWindow(title, process);
			return new Launched(process, window, System.nanoTime() - begun);
		} catch (IOException | InterruptedException | RuntimeException e) {
			end(process);
			throw e;
		}
	}

	/** Nanoseconds from the command to the window. */
	long nanosUntilSeen() {
		return nanosUntilSeen;
	}

	/** What the product has computed so far, in nanoseconds of one core. */
	long cpuNanos() {
		return Stream.concat(Stream.of(process.toHandle()), process.descendants())
				.map(each -> each.info().totalCpuDuration()).flatMap(Optional::stream).mapToLong(Duration::toNanos).sum();
	}

	/** SWT puts a space behind the title on GTK. Nothing tells when a window appears, so it is asked for now and then. */
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

	/** Closes the window as a person would, and ends what is left after that. */
	@Override
	public void close() throws IOException, InterruptedException {
		try {
			run("xdotool", "windowclose", window);
			process.waitFor(30, TimeUnit.SECONDS);
		} finally {
			end(process);
		}
	}

	private static void end(Process process) {
		process.descendants().forEach(ProcessHandle::destroy);
		process.destroy();
	}

	private static String run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.to(new File("/dev/null"))).start();
		String out = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return out;
	}
}
