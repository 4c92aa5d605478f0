package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench as a process: it opens the vault it is told to, keeps what is typed, leaves nothing readable, and lets go. */
class WorkbenchTest {

	private static final String TYPED = "quorlimbast";
	private static final String ASKED = "drimplequonk";
	private static final String TITLE = "vundermalk";
	private static final List<String> WORDS = List.of(TYPED, ASKED, TITLE);

	@TempDir
	Path folder;
	private Workplace workplace;
	private Path own;
	private byte[] before;

	@BeforeEach
	void makePractice() throws IOException {
		Path place = folder.resolve("place");
		workplace = Workplace.withVault(place);
		own = Files.createDirectories(folder.resolve("own"));
		workplace.cli("import", "--format", "jsonl", Files.writeString(own.resolve("lines.jsonl"), Lines.file(
				Lines.narrative("Willow", 1, "The " + TITLE, "A heronry stood by the river.\nIt was lit.").coded("heronry", "home", "symbol")))
				.toString()).done();
		before = workplace.export();
	}

	@Test
	void quittingLetsTheVaultGo() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			Run refused = workplace.cli("client", "list").ended(1);
			assertTrue(refused.errors().contains("process " + workbench.program().orElseThrow().pid()), refused::toString);
			workbench.quit();
			assertEquals(0, workbench.awaitEnd(), workbench::said);
		}
		assertArrayEquals(before, workplace.export());
		workplace.assertNothingTemporaryLeft();
	}

	@Test
	void endingTheProcessLetsTheVaultGo() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			workbench.terminate();
			workbench.awaitEnd();
		}
		assertArrayEquals(before, workplace.export());
		workplace.assertNothingTemporaryLeft();
	}

	@Test
	void lockingEndsTheProcessAndAFreshOneWaitsAtTheDoor() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			long unlocked = workbench.program().orElseThrow().pid();
			workbench.settle();
			workbench.focus();
			workbench.keys("ctrl+l");
			Await.until("another process has come", () -> workbench.program().filter(each -> each.pid() != unlocked).isPresent());
			workbench.awaitWindow();
			workbench.picture("locked");
			assertNotEquals(unlocked, workbench.program().orElseThrow().pid());
			assertFalse(workbench.holdsVault(), "a locked vault opened by itself");
			assertArrayEquals(before, workplace.export());
			workbench.terminate();
			workbench.awaitEnd();
		}
	}

	@Test
	void whatIsTypedIsKeptAndNoFileHoldsItInTheClear() throws Exception {
		try (Workbench workbench = Workbench.open(workplace)) {
			workbench.settle();
			workbench.focus();
			workbench.keys("ctrl+shift+f");
			workbench.settle();
			workbench.type(ASKED + " OR heronry");
			workbench.settle();
			workbench.picture("asked");
			workbench.keys("Down");
			workbench.settle();
			workbench.keys("Return");
			workbench.settle();
			workbench.picture("opened");
			workbench.keys("ctrl+Home");
			workbench.type("A " + TYPED + " came. ");
			workbench.keys("ctrl+s");
			workbench.settle();
			workbench.picture("typed");
			lookAround("open");
			workbench.quit();
			assertEquals(0, workbench.awaitEnd(), workbench::said);
		}
		lookAround("closed");
		assertEquals(List.of(TYPED), workplace.cli("search", TYPED, "--json").done().rows().stream()
				.map(row -> row.get("quote").asString()).toList());
	}

	private void lookAround(String when) throws IOException {
		Set<Path> ofTheTest = Set.of(workplace.folder().resolve("runs"), own);
		WordsOnDisk look = new WordsOnDisk(WORDS).lookIn(folder, path -> ofTheTest.stream().anyMatch(path::startsWith))
				.lookIn(Workplace.PRODUCT, path -> path.startsWith(Workplace.PRODUCT.resolve("plugins")));
		System.out.println("WorkbenchTest, " + when + ": " + look);
		look.count("the window");
		assertEquals(List.of(), look.found(), when);
	}
}
