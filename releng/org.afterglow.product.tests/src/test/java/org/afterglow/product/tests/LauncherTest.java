package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the product: what it passes on, and what it leaves behind. */
class LauncherTest {

	private static final Path PRODUCT = Path.of(System.getProperty("afterglow.product"));

	@TempDir
	Path folder;

	@Test
	void wordsReachTheApplicationUnharmed() throws Exception {
		// Equinox would take these words for options of its own, wherever they stand.
		Run run = cli("-data", "-console", "two words", "");

		assertEquals(2, run.status(), run.errors());
		assertTrue(run.errors().contains("-data"), run.errors());
		assertEquals("", run.output());
	}

	@Test
	void helpGoesToStandardOutput() throws Exception {
		Run run = cli("--help");

		assertEquals(0, run.status(), run.errors());
		assertTrue(run.output().contains("search"), run.output());
		assertEquals("", run.errors());
	}

	@Test
	void temporaryFolderIsPrivateAndDoesNotOutliveTheProcess() throws Exception {
		Path left = Files.createDirectories(privateFolder().resolve("999999999"));
		Files.writeString(left.resolve("left"), "by a process that was killed");

		cli("--help");

		assertEquals("rwx------", PosixFilePermissions
				.toString(Files.getPosixFilePermissions(privateFolder())));
		try (Stream<Path> inside = Files.list(privateFolder())) {
			assertEquals(List.of(), inside.toList());
		}
		assertFalse(Files.exists(left));
	}

	private Path privateFolder() throws IOException, InterruptedException {
		Process id = new ProcessBuilder("id", "-u").start();
		return folder.resolve("afterglow-" + new String(id.getInputStream().readAllBytes()).strip());
	}

	private Run cli(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(PRODUCT.resolve("afterglow").toString(), "cli"));
		command.addAll(List.of(words));
		Path output = folder.resolve("output");
		Path errors = folder.resolve("errors");
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
		builder.environment().put("TMPDIR", folder.toString());
		builder.environment().remove("XDG_RUNTIME_DIR");
		Process process = builder.start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher did not end");
		return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
	}

	private record Run(int status, String output, String errors) {
	}
}
