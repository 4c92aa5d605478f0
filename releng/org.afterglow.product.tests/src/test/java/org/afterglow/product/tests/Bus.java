package org.afterglow.product.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** A bus of our own, on which a test says what logind and desktops say. */
final class Bus implements AutoCloseable {

	private final Process daemon;
	private final String address;

	private Bus(Process daemon, String address) {
		this.daemon = daemon;
		this.address = address;
	}

	static Bus in(Path folder) throws IOException {
		boolean there = Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Path.of(each, "dbus-daemon").toFile().canExecute());
		Assumptions.assumeTrue(there, "dbus-daemon is not installed");
		Process daemon = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address",
				"--address=unix:path=" + folder.resolve("bus")).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return new Bus(daemon, daemon.inputReader().readLine());
	}

	String address() {
		return address;
	}

	/** Sends a signal: the whole name, then arguments as dbus-send writes them. */
	void says(String path, String... signal) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("dbus-send", "--bus=" + address, "--type=signal", path));
		command.addAll(List.of(signal));
		if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
			throw new IOException("nothing was sent");
		}
	}

	@Override
	public void close() {
		daemon.destroy();
	}
}
