package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has no vault yet can look around, by two keys. */
class InventedPracticeTest {

	@TempDir
	Path folder;

	@Test
	void theDoorMakesAnInventedPracticeAndOpensIt() throws Exception {
		Workplace workplace = new Workplace(folder.resolve("place")).with("AFTERGLOW_VAULT", null)
				.with("AFTERGLOW_PASSPHRASE_FILE", null);
		Path vault = workplace.home().resolve(".config/afterglow/invented/Invented practice.vault");
		try (Workbench workbench = Workbench.atTheDoor(workplace)) {
			workbench.settle();
			workbench.focus();
			List<String> door = workbench.windows();
			// The last thing on the page.
			workbench.keys("shift+Tab", "Return");
			Await.until("the invented practice is open", () -> workbench.holds(vault));
			workbench.awaitOtherWindow(door);
			workbench.settle();
			workbench.picture("invented-practice");
			workbench.quit();
			assertEquals(0, workbench.awaitEnd(), workbench::said);
		}
		Path passphrase = Files.writeString(folder.resolve("known"), "lamp on the quiet water\n");
		Run list = workplace.cli("client", "list", "--vault", vault.toString(), "--passphrase-file", passphrase.toString()).done();
		assertTrue(list.output().contains("LW-07") && list.output().contains("TK-19"), list.output());
	}
}
