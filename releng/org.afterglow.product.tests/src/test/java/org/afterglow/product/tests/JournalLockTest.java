package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.afterglow.product.tests.Browser.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice is locked while somebody writes in the journal page: the words are safe, and the page goes on when it is opened again. */
class JournalLockTest {

	private static final String CODE = "amber-lake-stone-fern-moon-bread";
	private static final String BEFORE = "quorlimbast before";
	private static final String MEANWHILE = " drimplequonk meanwhile";
	private static final String AFTER = " vundermalk after";
	private static final List<String> WORDS = List.of("quorlimbast", "drimplequonk", "vundermalk");

	@TempDir
	Path folder;

	@Test
	void writingGoesOnThroughALock() throws Exception {
		Browser.assumeThere();
		RestHour hour = new RestHour(folder.resolve("place"), CODE + "=120");
		try (Workbench workbench = Workbench.open(hour.workplace())) {
			JournalPageTest.awaitPage(hour.address());
			try (JournalPage page = JournalPage.in(Browser.open(folder.resolve("browser"), Setting.TABLET), "lock", Setting.TABLET)) {
				page.enter(hour.address(), CODE);
				page.write(BEFORE);
				page.awaitKept();
				lock(workbench);
				page.write(MEANWHILE);
				page.browser().awaitWords("Still here. Your words are kept on this tablet.");
				page.look("locked");
				unlock(workbench);
				page.awaitKept();
				page.write(AFTER);
				page.browser().awaitWords("Being kept");
				page.awaitKept();
				page.browser().press("Go on");
				page.awaitQuestion(2);
				page.assertNothingOnDisk(WORDS);
			}
			workbench.terminate();
			workbench.awaitEnd();
		}
		assertEquals(List.of(BEFORE + MEANWHILE + AFTER), hour.left().stream().map(RestHour.Left::text).toList());
		hour.workplace().assertNothingTemporaryLeft();
	}

	private static void lock(Workbench workbench) {
		long unlocked = workbench.program().orElseThrow().pid();
		workbench.settle();
		workbench.focus();
		workbench.keys("ctrl+l");
		Await.until("another process has come", () -> workbench.program().filter(each -> each.pid() != unlocked).isPresent());
		workbench.awaitWindow();
	}

	private static void unlock(Workbench workbench) {
		workbench.settle();
		workbench.focus();
		List<String> door = workbench.windows();
		workbench.type(Workplace.PASSPHRASE);
		workbench.keys("Return");
		Await.until("the vault is open", workbench::holdsVault);
		workbench.awaitOtherWindow(door);
	}
}
