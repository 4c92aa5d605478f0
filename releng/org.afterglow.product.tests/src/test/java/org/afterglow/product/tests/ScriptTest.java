package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one script of the project, as far as it can be run while it runs this test. */
class ScriptTest {

	private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
	private static final Path FIND_JAVA = TOP.resolve("features/org.afterglow.platform.feature/rootfiles/unix/find-java");

	@TempDir
	Path folder;

	@Test
	void tellsHowItIsUsed() throws Exception {
		Run asked = run(Map.of(), TOP + "/afterglow", "--help");
		assertEquals(0, asked.status());
		assertTrue(asked.output().contains("run [--demo]"), asked.output());
		assertTrue(asked.output().contains("new-module ID NAME [FOLDER]"), asked.output());

		Run mistaken = run(Map.of(), TOP + "/afterglow", "biuld");
		assertEquals(2, mistaken.status());
		assertEquals("", mistaken.output());
		assertEquals(asked.output(), mistaken.errors());
	}

	@Test
	void withoutADisplayItSaysWhatWorksWithoutOne() throws Exception {
		Run run = run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), TOP + "/afterglow", "run");

		assertEquals(1, run.status());
		assertTrue(run.errors().contains("run --demo"), run.errors());
		assertTrue(run.errors().contains("cli"), run.errors());
	}

	@Test
	void passesOverAJavaThatIsTooOld() throws Exception {
		Path old = java("old", "17.0.15");
		Path fit = java("fit", "21.0.2");

		assertEquals(fit, found(old, fit));
		assertEquals(fit, found(fit, old));
	}

	@Test
	void understandsTheNumberOfAnEarlyRelease() throws Exception {
		Path fit = java("early", "26-ea");

		assertEquals(fit, found(java("old", "1.8.0_402"), fit));
	}

	private Path found(Path javaHome, Path onPath) throws Exception {
		Run run = run(Map.of("JAVA_HOME", javaHome.toString(), "PATH", onPath.resolve("bin") + ":" + System.getenv("PATH")),
				"sh", "-c", ". '" + FIND_JAVA + "'; find_java java");
		assertEquals(0, run.status(), run.errors());
		return Path.of(run.output().strip());
	}

	private Path java(String name, String version) throws IOException {
		Path home = Files.createDirectories(folder.toRealPath().resolve(name));
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
		Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
		Files.writeString(program, "#!/bin/sh\n");
		assertTrue(program.toFile().setExecutable(true));
		return home;
	}

	private Run run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
		Path output = folder.resolve("output");
		Path errors = folder.resolve("errors");
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().putAll(environment);
		Process process = builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
		assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the script did not end");
		return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
	}

	private record Run(int status, String output, String errors) {
	}
}
