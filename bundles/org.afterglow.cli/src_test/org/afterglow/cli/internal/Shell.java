package org.afterglow.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.afterglow.modules.ModuleRegistry;
import org.afterglow.practice.Practices;
import org.afterglow.vault.KeyCost;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands as a shell would, with a vault and a passphrase file at hand. */
final class Shell {

	static final String PASSPHRASE = "a lamp on the water";

	/** What a command left. */
	record Result(int exit, String out, String err) {

		Result done() {
			assertEquals(0, exit, err);
			return this;
		}

		/** The command ended with this code and sentence, and printed no result. */
		Result ended(int code, String sentence) {
			assertEquals(code, exit, err);
			assertEquals("", out);
			assertEquals(sentence, err.lines().findFirst().orElse(""));
			assertFalse(err.contains("\tat "), err);
			return this;
		}

		JsonNode json() {
			return JsonMapper.shared().readTree(done().out());
		}
	}

	final Path folder;
	final Path vault;
	final Map<String, String> environment = new HashMap<>();
	final Deque<String> typed = new ArrayDeque<>();
	Optional<OutputStream> out = Optional.empty();
	final OfferedModules modules = new OfferedModules();
	final ShelfInstaller installer = new ShelfInstaller();
	private final Practices practices;

	Shell(Path folder, Practices practices) {
		this.folder = folder;
		this.vault = folder.resolve("vault");
		this.practices = practices;
		environment.put("AFTERGLOW_VAULT", vault.toString());
		environment.put("AFTERGLOW_PASSPHRASE_FILE", file("passphrase", PASSPHRASE + "\n").toString());
	}

	/** The same with another vault. */
	Shell withVault(String name) {
		Shell other = new Shell(folder, practices);
		other.environment.put("AFTERGLOW_VAULT", folder.resolve(name).toString());
		return other;
	}

	Path file(String name, String content) {
		try {
			return Files.writeString(folder.resolve(name), content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Result run(Object... words) {
		ByteArrayOutputStream kept = new ByteArrayOutputStream();
		ByteArrayOutputStream told = new ByteArrayOutputStream();
		Surroundings around = new Surroundings(practices, environment, question -> {
			told.writeBytes((question + "\n").getBytes(StandardCharsets.UTF_8));
			return Optional.ofNullable(typed.poll()).map(String::toCharArray);
		}, KeyCost::forTests, () -> ModuleRegistry.of(modules), () -> installer, new Output(out.orElse(kept)), new Output(told),
				Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC), "1.0.0", new Sentences());
		String[] line = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
		int exit = new AfterglowCommand(around).run(line);
		return new Result(exit, kept.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
	}
}
