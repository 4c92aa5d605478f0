package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.afterglow.product.tests.Browser.Setting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The journal page while the line is lost, its time ends, the practice is locked, or there are two of it: no words are lost, and each is told what is. */
class JournalLineTest extends JournalHour {

	private static final String CUT = "cedar-lake-stone-fern-moon-bread";
	private static final String CLOSED = "grove-lake-stone-fern-moon-bread";
	private static final String STEADY = "heron-lake-stone-fern-moon-bread";
	private static final String SHORT = "iris-lake-stone-fern-moon-bread";
	private static final String TWICE = "juniper-lake-stone-fern-moon-bread";
	private static final String LOCK = "kestrel-lake-stone-fern-moon-bread";
	private static final String FIRST = "quorlimbast hands came first";
	private static final String SECOND = "drimplequonk far off";
	private static final String THIRD = "vundermalk plates";
	private static final List<String> WORDS = List.of("quorlimbast", "drimplequonk", "vundermalk");

	@Override
	String[] pages() {
		return open(CUT, CLOSED, STEADY, SHORT, TWICE, LOCK);
	}

	@Test
	@Order(1)
	void theLineIsLostAndComesBack() throws IOException {
		try (JournalPage page = hour.page("lost", Setting.TABLET)) {
			Browser browser = page.browser();
			page.enter(hour.address(), CUT);
			page.write(FIRST);
			page.awaitKept();
			browser.offline(true);
			page.write("\n" + SECOND);
			browser.awaitWords("Still here. Your words are kept on this tablet.");
			page.look("writing");
			assertTrue(page.holdsOn(), "words that are not kept would go without a word");
			browser.press("Go on");
			page.awaitQuestion(2);
			page.write(THIRD);
			page.assertNothingOnDisk(WORDS);
			page.assertNothingStored();
			browser.offline(false);
			page.awaitKept();
			assertFalse(page.holdsOn(), "nothing waits");
			browser.awaitWords("2 of 4");
			browser.reload();
			page.awaitQuestion(2);
			assertEquals(THIRD, browser.value(JournalPage.FIELD));
			page.assertNothingOnDisk(WORDS);
		}
	}

	/** Its time is over, or it was closed in the practice, in the middle of a word: the word stays in sight. */
	@Test
	@Order(2)
	void aPageThatHasClosedShowsWhatCouldNotBeKept() {
		try (JournalPage page = hour.page("closed", Setting.TABLET)) {
			Browser browser = page.browser();
			page.enter(hour.address(), CLOSED);
			page.loseKey();
			page.write(THIRD);
			browser.awaitWords("This page has closed.");
			browser.awaitWords("These last words could not be kept any more.");
			assertEquals(THIRD, browser.value("textarea"));
			page.look("page");
			browser.press("Other six words");
			browser.await("#code");
		}
	}

	/** Whoever writes without a pause is not kept waiting for the end. */
	@Test
	@Order(3)
	void writingWithoutAPauseIsKeptMeanwhile() {
		try (JournalPage page = hour.page("steady", Setting.TABLET)) {
			page.enter(hour.address(), STEADY);
			Await.until("it was kept twice", () -> {
				page.write("and ");
				return page.sent() >= 2;
			});
		}
	}

	/** The time of the page is over while nobody types: what waits is kept, and the page says so. */
	@Test
	@Order(4)
	void aPageWhoseTimeIsOverSaysSo() {
		try (JournalPage page = hour.page("short", Setting.TABLET)) {
			page.endAfter(8);
			page.enter(hour.address(), SHORT);
			page.write(FIRST);
			page.browser().awaitWords("This page has closed.");
			page.browser().awaitWords("What was kept is with your therapist. You can rest.");
			page.look("page");
		}
	}

	/** The tab was left and comes back; then there are two of it, which write in turn. */
	@Test
	@Order(5)
	void leftAndCameBackAndDoubled() {
		try (JournalPage page = hour.page("twice", Setting.TABLET)) {
			Browser browser = page.browser();
			page.enter(hour.address(), TWICE);
			page.write(FIRST);
			page.awaitKept();
			browser.go("about:blank");
			browser.back();
			page.awaitQuestion(1);
			assertEquals(FIRST, browser.value(JournalPage.FIELD));
			String one = browser.tab();
			String other = browser.doubledTab();
			page.awaitQuestion(1);
			page.write(", " + SECOND);
			page.awaitKept();
			browser.toTab(one);
			page.write(", " + THIRD);
			browser.press("Go on");
			page.awaitQuestion(2);
			page.awaitKept();
			browser.toTab(other);
			browser.reload();
			page.awaitQuestion(1);
		}
	}

	/** The practice is locked while somebody writes: the words are safe, and the page goes on when it is opened again. */
	@Test
	@Order(7)
	void writingGoesOnThroughALock() throws Exception {
		try (JournalPage page = hour.page("lock", Setting.TABLET)) {
			page.enter(hour.address(), LOCK);
			page.write(FIRST);
			page.awaitKept();
			lock(hour.workbench());
			page.write(SECOND);
			page.browser().awaitWords("Still here. Your words are kept on this tablet.");
			page.look("locked");
			unlock(hour.workbench());
			page.awaitKept();
			page.write(THIRD);
			page.browser().awaitWords("Being kept");
			page.awaitKept();
			page.browser().press("Go on");
			page.awaitQuestion(2);
			page.assertNothingOnDisk(WORDS);
		}
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

	@Test
	@Order(8)
	void everythingLiesInTheVault() throws Exception {
		List<RestHour.Left> all = hour.leave();
		assertEquals(FIRST + "\n" + SECOND, RestHour.at(RestHour.of(all, 1), 1).text());
		assertEquals(THIRD, RestHour.at(RestHour.of(all, 1), 2).text());
		assertEquals(List.of(), RestHour.of(all, 2), "nothing is taken any more");
		assertTrue(RestHour.at(RestHour.of(all, 3), 1).text().startsWith("and and "));
		assertEquals(FIRST, RestHour.at(RestHour.of(all, 4), 1).text());
		assertEquals(List.of(FIRST + ", " + SECOND, FIRST + ", " + THIRD), RestHour.of(all, 5).stream().map(RestHour.Left::text).sorted().toList());
		assertEquals(FIRST + SECOND + THIRD, RestHour.at(RestHour.of(all, 6), 1).text());
	}
}
