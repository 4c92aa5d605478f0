package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locking ends the process, by hand and after a quiet minute; unlocking opens the same narratives with the caret where it was, and the page looks as it did. */
class SamePlaceTest {

	private static final String HERONRY = "A heronry stood by the river.\\nThe second line was dark.\\nIt was lit.";
	private static final String LANTERN = "A lantern hung there.\\nNobody had lit it.\\nIt burned.";
	private static final String WRITTEN = "quorlimbast";
	private static final String BEHIND = "drimplequonk";

	@TempDir
	Path folder;
	private Workplace workplace;

	@BeforeEach
	void makePractice() {
		workplace = Workplace.withVault(folder.resolve("place"));
		workplace.imports("lines.jsonl", Lines.file(Lines.narrative("Willow", 1, "Heronry", text(HERONRY)),
				Lines.narrative("Willow", 2, "Lantern", text(LANTERN))));
	}

	/** With the activity log open beside them: its tab is in the picture. */
	@Test
	void afterALockByKey() throws Exception {
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
		assertWritten();
	}

	@Test
	void afterAQuietMinute() throws Exception {
		Path settings = Files.createDirectories(workplace.home().resolve(".config/afterglow"));
		Files.writeString(settings.resolve("preferences"), "lock.minutes=1\n");
		try (Workbench workbench = Workbench.open(workplace)) {
			byte[] before = openBoth(workbench);
			long unlocked = workbench.program().orElseThrow().pid();
			awaitDoor(workbench, unlocked);
			unlockAndWrite(workbench, before);
		}
		assertWritten();
	}

	/** What was kept is no word of anybody, and one damaged byte of it keeps nobody out. */
	@Test
	void whereWhatWasOpenCannotBeReadTheWindowOpensAfresh() throws Exception {
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

	private void assertWritten() {
		List<String> lines = new String(workplace.export(), StandardCharsets.UTF_8).lines().toList();
		assertTrue(lines.stream().anyMatch(line -> line.contains("The second line was dark." + WRITTEN + "\\n")), lines::toString);
		assertTrue(lines.stream().anyMatch(line -> line.contains("A lantern hung there." + BEHIND + "\\n")), lines::toString);
	}

	private static String text(String escaped) {
		return escaped.replace("\\n", "\n");
	}
}
