package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * "./afterglow test" before a browser is there: where packages may be installed the tests in a browser are never left out. The script runs in a place where
 * every other program is a stand-in; the one for Maven ends it.
 */
class ScriptBrowserTest {

	private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
	private static final Path FIND_JAVA = Path.of("features/org.afterglow.platform.feature/rootfiles/unix/find-java");
	private static final List<String> REAL = List.of("bash", "cat", "dirname", "env", "find", "grep", "mktemp", "mkdir", "readlink", "rm", "sed", "sleep");
	private static final String GOES_ON = "Getting Maven";

	@TempDir
	Path folder;
	private Path top;
	private Path programs;

	@BeforeEach
	void standIns() throws IOException {
		top = folder.resolve("top");
		programs = Files.createDirectories(folder.resolve("programs"));
		Files.createDirectories(top.resolve(FIND_JAVA).getParent());
		Files.copy(TOP.resolve("afterglow"), top.resolve("afterglow"));
		Files.copy(TOP.resolve(FIND_JAVA), top.resolve(FIND_JAVA));
		for (String name : REAL) {
			Files.createSymbolicLink(programs.resolve(name), real(name));
		}
		for (String name : List.of("mvn", "Xvfb", "openbox", "import", "xdotool", "dbus-daemon")) {
			program(name, "exit 1");
		}
		program("ldconfig", "echo libgtk-3.so.0 libwebkit2gtk-4.1.so.0");
		program("id", "echo 0");
	}

	private static Path real(String name) {
		return List.of("/bin", "/usr/bin").stream().map(place -> Path.of(place, name)).filter(Files::isExecutable).findFirst().orElseThrow();
	}

	private Path program(String name, String script) throws IOException {
		Path program = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
		assertTrue(program.toFile().setExecutable(true));
		return program;
	}

	/** Packages can be installed, and these are known. */
	private void packages(String... known) throws IOException {
		program("apt-get", "echo \"$*\" >>'" + asked() + "'");
		program("apt-cache", "case $2 in " + String.join("|", known) + ") exit 0 ;; *) exit 100 ;; esac");
	}

	private Path asked() {
		return folder.resolve("asked");
	}

	private String installed() throws IOException {
		return Files.exists(asked()) ? Files.readString(asked()).lines().filter(line -> line.contains(" install ")).findFirst().orElse("") : "";
	}

	private record Ended(int status, String said) {
	}

	private Ended test() throws IOException, InterruptedException {
		Path said = folder.resolve("said");
		ProcessBuilder builder = new ProcessBuilder(programs.resolve("bash").toString(), top.resolve("afterglow").toString(), "test");
		builder.environment().putAll(Map.of("PATH", programs.toString(), "JAVA_HOME", System.getProperty("java.home"), "TMPDIR", folder.toString()));
		Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the script did not end");
		return new Ended(process.exitValue(), Files.readString(said));
	}

	@Test
	void aBrowserThatIsMissingIsInstalled() throws Exception {
		packages("chromium", "chromium-driver");
		Ended ended = test();
		assertTrue(installed().endsWith(" install chromium chromium-driver"), ended::toString);
	}

	@Test
	void itIsInstalledUnderTheNameItHas() throws Exception {
		packages("chromium-browser", "chromium-chromedriver");
		Ended ended = test();
		assertTrue(installed().endsWith(" install chromium-browser chromium-chromedriver"), ended::toString);
	}

	@Test
	void onlyWhatIsMissingIsInstalled() throws Exception {
		packages("chromium", "chromium-driver");
		program("google-chrome", "");
		Ended ended = test();
		assertTrue(installed().endsWith(" install chromium-driver"), ended::toString);
	}

	@Test
	void whereItCouldBeInstalledAndIsNoPackageNothingIsTested() throws Exception {
		packages("chromium-browser");
		Ended ended = test();
		assertEquals(1, ended.status());
		assertTrue(ended.said().contains("Install a Chromium and its chromedriver and start again."), ended::toString);
		assertFalse(ended.said().contains("left out") || ended.said().contains(GOES_ON), ended::toString);
		assertEquals("", installed());
	}

	@Test
	void whereItCannotBeInstalledTheTestsAreLeftOutAndThatIsSaid() throws Exception {
		packages("chromium", "chromium-driver");
		program("id", "echo 1000");
		program("sudo", "exit 1");
		Ended ended = test();
		assertTrue(ended.said().contains("are left out; they need: sudo apt-get install chromium chromium-driver"), ended::toString);
		assertTrue(ended.said().contains(GOES_ON), ended::toString);
		assertEquals("", installed());
	}

	@Test
	void whereItIsThereNothingIsSaid() throws Exception {
		packages("chromium", "chromium-driver");
		program("chromium-browser", "");
		program("chromedriver", "");
		Ended ended = test();
		assertFalse(ended.said().contains("Installing") || ended.said().contains("left out"), ended::toString);
		assertTrue(ended.said().contains(GOES_ON), ended::toString);
	}
}
