package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over an open vault is attacked or brought down: nothing of its memory is written, nobody may look into it. */
class CrashTest {

	private static final String TYPED = "brindlewocket";
	private static final String TITLE = "skelvintharp";
	private static final String ASKED = "quenchlibord";
	private static final Pattern DUMP = Pattern.compile("core(\\.\\d+)?|.*\\.(hprof|dmp|mdmp)");

	@TempDir
	Path folder;
	private Workplace workplace;
	private Path own;

	@BeforeEach
	void makePractice() throws IOException {
		workplace = Workplace.withVault(folder.resolve("place"));
		own = Files.createDirectories(folder.resolve("own"));
		Path lines = Files.writeString(own.resolve("lines.jsonl"), Lines.file(
				Lines.narrative("Willow", 1, "The " + TITLE, "A heronry stood by the river.").coded("heronry", "home", "symbol")));
		workplace.cli("import", "--format", "jsonl", lines.toString()).done();
	}

	@Test
	void aCrashOfTheMachineLeavesNoMemoryBehind() throws Exception {
		endsBy("SEGV");
	}

	/** The virtual machine handles the signal above itself; of this one it knows nothing, and the system alone decides. */
	@Test
	void anAbortLeavesNoMemoryBehind() throws Exception {
		endsBy("ABRT");
	}

	private void endsBy(String signal) throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			use(workbench);
			ProcessHandle program = workbench.program().orElseThrow();
			run("prlimit", "--pid", Long.toString(program.pid()), "--core=unlimited");
			lookAround("used");
			run("kill", "-" + signal, Long.toString(program.pid()));
			assertNotEquals(0, workbench.awaitEnd(), workbench::said);
			assertTrue(!workbench.said().contains("Core dump will be written"), workbench::said);
			lookAround("crashed by " + signal);
		}
		assertEquals(List.of(), dumps());
		workplace.assertNothingTemporaryLeft();
		assertEquals(1, workplace.cli("search", TYPED, "--json").done().rows().size(), "what was saved before is there");
	}

	@Test
	void toolsThatLookIntoAProgramAreRefused() throws Exception {
		Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
		Assumptions.assumeTrue(Files.isExecutable(jcmd), "jcmd is not installed");
		try (Workbench workbench = Workbench.open(workplace)) {
			String program = Long.toString(workbench.program().orElseThrow().pid());
			Path heap = folder.resolve("heap");
			for (Run refused : all(Stream.of(List.of("GC.heap_dump", heap.toString()), List.of("Thread.print"), List.of("VM.system_properties"))
					.map(words -> Stream.concat(Stream.of(jcmd.toString(), program), words.stream()).toList()).toList())) {
				assertNotEquals(0, refused.status(), refused::toString);
				assertTrue(!refused.output().contains("java.io.tmpdir") && !refused.output().contains("\"main\""), refused::toString);
			}
			assertTrue(!Files.exists(heap));
			workbench.quit();
			assertEquals(0, workbench.awaitEnd(), workbench::said);
		}
	}

	/** All at once: each knocks for ten seconds before it gives up. */
	private List<Run> all(List<List<String>> commands) {
		try (ExecutorService each = Executors.newFixedThreadPool(commands.size())) {
			return commands.stream().map(command -> CompletableFuture.supplyAsync(() -> workplace.run(command), each)).toList().stream()
					.map(CompletableFuture::join).toList();
		}
	}

	private static void use(Workbench workbench) {
		workbench.settle();
		workbench.focus();
		workbench.keys("ctrl+shift+f");
		workbench.settle();
		workbench.type(ASKED + " OR heronry");
		workbench.settle();
		workbench.keys("Down");
		workbench.settle();
		workbench.keys("Return");
		workbench.settle();
		workbench.keys("ctrl+Home");
		workbench.type("A " + TYPED + " came. ");
		workbench.keys("ctrl+s");
		workbench.settle();
		workbench.keys("shift+ctrl+Right", "ctrl+c");
		workbench.settle();
		workbench.picture("before-the-crash");
	}

	private void lookAround(String when) throws IOException {
		WordsOnDisk look = new WordsOnDisk(List.of(TYPED, TITLE, ASKED))
				.lookIn(folder, path -> path.startsWith(workplace.folder().resolve("runs")) || path.startsWith(own))
				.lookIn(Workplace.PRODUCT, path -> path.startsWith(Workplace.PRODUCT.resolve("plugins")));
		System.out.println("CrashTest, " + when + ": " + look);
		look.count("the window, crashed");
		assertEquals(List.of(), look.found(), when);
	}

	private List<Path> dumps() throws IOException {
		try (Stream<Path> ours = Files.walk(folder); Stream<Path> installed = Files.walk(Workplace.PRODUCT)) {
			return Stream.concat(ours, installed).filter(path -> DUMP.matcher(path.getFileName().toString()).matches()).toList();
		}
	}

	private static void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).inheritIO().start();
		assertTrue(process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0, () -> String.join(" ", command));
	}
}
