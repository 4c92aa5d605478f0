package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A place of its own for one vault: home, temporary folder, passphrase file and whatever a process may write. The product is
 * started here as its users start it, by its launcher.
 */
final class Workplace {

	static final Path PRODUCT = Path.of(System.getProperty("afterglow.product")).toAbsolutePath().normalize();
	static final String PASSPHRASE = "lantern over the slow river";

	/** Java reads options from here and says so; what it says is not of the program. */
	private static final String OPTIONS = "JAVA_TOOL_OPTIONS";
	private static final String OPTIONS_NOTE = "(?m)^Picked up " + OPTIONS + ".*\\R";
	/** Processes here live for a second: the compiler that pays in the long run does not pay. */
	private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

	private static final long PATIENCE_SECONDS = Tally.effort(120, 3600);

	private final Path folder;
	private final Map<String, String> environment = new TreeMap<>();
	private Path product = PRODUCT;
	private final AtomicInteger runs = new AtomicInteger();

	/** Nothing is made in the vault folder: {@code vault init} does that. */
	Workplace(Path folder) {
		this.folder = folder;
		try {
			for (Path each : List.of(home(), temp(), folder.resolve("runs"))) {
				Files.createDirectories(each);
			}
			Files.writeString(passphraseFile(), PASSPHRASE + "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		environment.put("HOME", home().toString());
		environment.put("TMPDIR", temp().toString());
		environment.put("LC_ALL", "C.UTF-8");
		environment.put(OPTIONS, QUICK_START + " \"-Duser.home=" + home() + "\"");
		environment.put("AFTERGLOW_VAULT", vault().toString());
		environment.put("AFTERGLOW_PASSPHRASE_FILE", passphraseFile().toString());
	}

	/** A workplace whose vault is made; it costs little to open. */
	static Workplace withVault(Path folder) {
		Workplace workplace = new Workplace(folder);
		workplace.run(PartsProcess.command("MakeVault", List.of(workplace.vault().toString()))).done();
		return workplace;
	}

	/** From now on with an installed product of its own, for whoever changes what is installed. */
	Workplace withOwnProduct() {
		Path own = folder.resolve("product");
		try (Stream<Path> files = Files.walk(PRODUCT)) {
			for (Path file : files.toList()) {
				Files.copy(file, own.resolve(PRODUCT.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		product = own;
		return this;
	}

	/** The folder of the product that is started here. */
	Path product() {
		return product;
	}

	/** For one more start: another value, or none for {@code null}. */
	Workplace with(String variable, String value) {
		if (value == null) {
			environment.remove(variable);
		} else {
			environment.put(variable, value);
		}
		return this;
	}

	/** Whether the environment of this place says so itself. */
	boolean sets(String variable) {
		return environment.containsKey(variable);
	}

	Path folder() {
		return folder;
	}

	Path home() {
		return folder.resolve("home");
	}

	Path temp() {
		return folder.resolve("temp");
	}

	Path vault() {
		return folder.resolve("vault");
	}

	Path passphraseFile() {
		return folder.resolve("passphrase");
	}

	/** A file of the user in this place. */
	Path file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	Path file(String name, byte[] content) {
		try {
			return Files.write(folder.resolve(name), content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Imports lines and expects that all are taken. */
	void imports(String name, String lines) {
		cli("import", "--format", "jsonl", file(name, lines).toString()).done();
	}

	/** Everything in the vault as the export writes it. */
	byte[] export() {
		return cli("export", "--format", "jsonl").done().outputBytes();
	}

	/** {@code afterglow cli} with these words, to its end. */
	Run cli(String... words) {
		return cli(List.of(words));
	}

	Run cli(List<String> words) {
		List<String> command = new ArrayList<>(List.of(launcher(), "cli"));
		command.addAll(words);
		return run(command);
	}

	String launcher() {
		return product.resolve("afterglow").toString();
	}

	/** Any program in this place, to its end. */
	Run run(List<String> command) {
		int number = runs.incrementAndGet();
		Path output = folder.resolve("runs").resolve(number + ".output");
		Path errors = folder.resolve("runs").resolve(number + ".errors");
		try {
			Process process = builder(command).redirectInput(Path.of("/dev/null").toFile())
					.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError(command + " did not end; it said\n" + Files.readString(errors));
			}
			return new Run(command, process.exitValue(), Files.readAllBytes(output),
					Files.readString(errors).replaceFirst(OPTIONS_NOTE, ""));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("interrupted while waiting for " + command, e);
		}
	}

	/** A process in this place that has not been started. */
	ProcessBuilder builder(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().keySet().removeIf(name -> name.startsWith("AFTERGLOW_") || name.startsWith("XDG_"));
		builder.environment().putAll(environment);
		if (!environment.containsKey("LC_ALL")) {
			builder.environment().remove("LC_ALL");
		}
		return builder;
	}

	/** What the shell of the processes wrote for the tests is not of the program. */
	void forgetRuns() throws IOException {
		try (var files = Files.list(folder.resolve("runs"))) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
	}

	/** The launcher has taken its temporary files away. */
	void assertNothingTemporaryLeft() throws IOException {
		try (var files = Files.walk(temp())) {
			List<Path> left = files.filter(Files::isRegularFile).toList();
			assertTrue(left.isEmpty(), () -> "left behind: " + left);
		}
	}
}
