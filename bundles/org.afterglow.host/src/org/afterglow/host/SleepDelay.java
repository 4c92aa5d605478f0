package org.afterglow.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks logind to wait with sleep, for as long as logind lets anybody (five seconds where nobody changed it), until the vault is locked. logind gives a file
 * descriptor for that, which Java cannot take from a bus; so {@code systemd-inhibit} holds it, for a child that reads from us and hears nothing: it ends when this
 * process does, however that ends, and with it the delay.
 */
final class SleepDelay implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(SleepDelay.class);

	private static final String PROGRAM = "systemd-inhibit";

	private final Process held;

	private SleepDelay(Process held) {
		this.held = held;
	}

	/** Empty where there is no such program. */
	static Optional<SleepDelay> ask(Map<String, String> environment) {
		return program(environment).flatMap(program -> ask(program, environment));
	}

	private static Optional<SleepDelay> ask(Path program, Map<String, String> environment) {
		ProcessBuilder asking = new ProcessBuilder(program.toString(), "--what=sleep", "--mode=delay", "--who=Afterglow",
				"--why=Locks the vault before the machine sleeps", "cat");
		asking.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
		asking.environment().clear();
		asking.environment().putAll(environment);
		try {
			return Optional.of(new SleepDelay(asking.start()));
		} catch (IOException e) {
			// Then the vault is locked while the machine falls asleep, or when it wakes.
			log.info("sleep cannot be delayed: {}", e.getClass().getName());
			return Optional.empty();
		}
	}

	private static Optional<Path> program(Map<String, String> environment) {
		return Stream.ofNullable(environment.get("PATH")).flatMap(path -> Stream.of(path.split(":"))).filter(folder -> folder.startsWith("/"))
				.map(folder -> Path.of(folder, PROGRAM)).filter(Files::isExecutable).findFirst();
	}

	/** The machine may sleep. */
	@Override
	public void close() {
		try {
			held.getOutputStream().close();
		} catch (IOException e) {
			// It has ended already.
		}
	}
}
