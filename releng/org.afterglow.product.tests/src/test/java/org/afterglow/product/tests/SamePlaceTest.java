package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Locking ends the process, by hand and after a quiet minute; unlocking opens the same narratives with the caret where it was, and the page looks as it did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class SamePlaceTest {

	private static final String HERONRY = "A heronry stood by the river.\\nThe second line was dark.\\nIt was lit.";
	private static final String LANTERN = "A lantern hung there.\\nNobody had lit it.\\nIt burned.";
	private static final String WRITTEN = "quorlimbast";
	private static final String BEHIND = "drimplequonk";

	/** Left alone while the other tests go on. */
	private Quiet quiet;

	/** A workbench in which both are open, and nobody does anything any more. */
	private record Quiet(Workplace workplace, Workbench workbench, long unlocked, byte[] before) {
	}

	private static Workplace practice(Path folder) {
		Workplace made = Workplace.withVault(folder.resolve("place"));
		made.imports("lines.jsonl", Lines.file(Lines.narrative("Willow", 1, "Heronry", text(HERONRY)), Lines.narrative("Willow", 2, "Lantern", text(LANTERN))));
		return made;
	}

	/** A minute is long: what it brings is looked at last. */
	@BeforeAll
	void aQuietMinuteBegins(@TempDir Path folder) throws Exception {
		Workplace left = practice(folder);
		Path settings = Files.createDirectories(left.home().resolve(".config/afterglow"));
		Files.writeString(settings.resolve("preferences"), "lock.minutes=1\n");
		Workbench workbench = Workbench.open(left);
		try {
			quiet = new Quiet(left, workbench, workbench.program().orElseThrow().pid(), openBoth(workbench));
		} catch (AssertionError | RuntimeException e) {
			workbench.close();
			throw e;
		}
	}

	@AfterAll
	void endTheQuietOne() {
		if (quiet != null) {
			quiet.workbench().close();
		}
	}

	/** With the activity log open beside them: its tab is in the picture. */
	@Test
	@Order(1)
	void afterALockByKey(@TempDir Path folder) throws Exception {
		Workplace workplace = practice(folder);
		try (Workbench workbench = Workbench.open(workplace)) {
			workbench.settle();
			workbench.focus();
			workbench.keys("ctrl+shift+l");
			byte[] before = openBoth(workbench);
			long unlocked = workbench.program().orElseThrow().pid();
			workbench.keys("ctrl+l");
			awaitDoor(workbench, unlocked);
			unlockAndWrite(workbench, before);
		}
		assertWritten(workplace);
	}

	/** What was kept is no word of anybody, and one damaged byte of it keeps nobody out. */
	@Test
	@Order(2)
	void whereWhatWasOpenCannotBeReadTheWindowOpensAfresh(@TempDir Path folder) throws Exception {
		Workplace workplace = practice(folder);
		try (Workbench workbench = Workbench.open(workplace)) {
			openBoth(workbench);
			workbench.quit();
			assertEquals(0, workbench.awaitEnd(), workbench::said);
		}
		Path layout = workplace.vault().resolve("layout");
		byte[] kept = Files.readAllBytes(layout);
		kept[kept.length / 2] ^= 1;
		Files.write(layout, kept);
		byte[] before = workplace.export();
		try (Workbench workbench = Workbench.open(workplace)) {
			workbench.settle();
			workbench.picture("layout-damaged");
			workbench.quit();
			assertEquals(0, workbench.awaitEnd(), workbench::said);
		}
		assertEquals(new String(before, StandardCharsets.UTF_8), new String(workplace.export(), StandardCharsets.UTF_8));
	}

	@Test
	@Order(3)
	void afterAQuietMinute() throws Exception {
		awaitDoor(quiet.workbench(), quiet.unlocked());
		unlockAndWrite(quiet.workbench(), quiet.before());
		assertWritten(quiet.workplace());
	}

	/** Both are open, the heronry in front with the caret in its second line, the lantern with the caret in its first. */
	private static byte[] openBoth(Workbench workbench) {
		workbench.settle();
		workbench.focus();
		goTo(workbench, "Lantern");
		workbench.keys("ctrl+Home", "End");
		goTo(workbench, "Heronry");
		workbench.keys("ctrl+Home", "Down", "End");
		workbench.settle();
		workbench.picture("before-the-lock");
		return workbench.page();
	}

	private static void goTo(Workbench workbench, String title) {
		workbench.keys("ctrl+3");
		workbench.settle();
		workbench.focus();
		workbench.type(title);
		workbench.settle();
		workbench.keys("Return");
		workbench.settle();
		workbench.focus();
	}

	private static void awaitDoor(Workbench workbench, long unlocked) throws IOException {
		Await.until("another process has come", () -> workbench.program().filter(each -> each.pid() != unlocked).isPresent());
		workbench.awaitWindow();
		assertTrue(!workbench.holdsVault(), "a locked vault opened by itself");
	}

	private static void unlockAndWrite(Workbench workbench, byte[] before) throws Exception {
		workbench.settle();
		workbench.focus();
		List<String> door = workbench.windows();
		workbench.type(Workplace.PASSPHRASE);
		workbench.keys("Return");
		Await.until("the vault is open", workbench::holdsVault);
		workbench.awaitOtherWindow(door);
		workbench.focus();
		workbench.awaitPage(before);
		workbench.picture("after-the-lock");
		workbench.type(WRITTEN);
		workbench.keys("ctrl+Page_Up");
		workbench.settle();
		workbench.type(BEHIND);
		workbench.keys("ctrl+s");
		workbench.settle();
		workbench.picture("written-after-the-lock");
		workbench.quit();
		assertEquals(0, workbench.awaitEnd(), workbench::said);
	}

	private static void assertWritten(Workplace workplace) {
		List<String> lines = new String(workplace.export(), StandardCharsets.UTF_8).lines().toList();
		assertTrue(lines.stream().anyMatch(line -> line.contains("The second line was dark." + WRITTEN + "\\n")), lines::toString);
		assertTrue(lines.stream().anyMatch(line -> line.contains("A lantern hung there." + BEHIND + "\\n")), lines::toString);
	}

	private static String text(String escaped) {
		return escaped.replace("\\n", "\n");
	}
}
