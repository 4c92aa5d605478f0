package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.afterglow.product.tests.Browser.Setting;
import org.afterglow.product.tests.RestHour.Left;
import org.afterglow.product.tests.RestHour.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way, as a therapist and a client go it: a session is looked at, its page is opened with a sentence of the practice's own, the browser of the
 * computer is asked for it, the client writes, and the words are in the inbox of the session and become a narrative.
 */
class CodeToInboxTest {

	private static final Path STAND_IN = Path.of("..", "desktop").toAbsolutePath().normalize();
	private static final String SENTENCE = "Nobody reads along. Raise a hand and I come to you.";
	private static final String FIRST = "quorlimbast hands came first";
	private static final String MORE = ", then drimplequonk";
	private static final String SECOND = "vundermalk plates";
	private static final List<String> WORDS = List.of("quorlimbast", "drimplequonk", "vundermalk");

	@TempDir
	Path folder;
	private Workplace workplace;

	@Test
	void fromASessionToItsInbox() throws Exception {
		Browser.assumeThere();
		workplace = Workplace.withVault(folder.resolve("place")).with("XDG_DATA_DIRS", STAND_IN + ":/usr/local/share:/usr/share")
				.with("AFTERGLOW_NOTED", noted().toString());
		workplace.imports("lines.jsonl", Lines.file(Lines.narrative("Willow", 1, "Heronry", "A heronry stood by the river.")));
		Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		try (Workbench workbench = Workbench.open(workplace)) {
			workbench.goTo("Heronry");
			URI address = open(workbench);
			write(address, workbench);
			makeNarrative(workbench);
			workbench.quit();
			assertEquals(0, workbench.awaitEnd(), workbench::said);
		}
		assertInTheVault(before);
		workplace.assertNothingTemporaryLeft();
	}

	private Path noted() {
		return folder.resolve("noted");
	}

	/** Opens the page. @return what the browser of the computer was asked to show */
	private URI open(Workbench workbench) throws IOException {
		workbench.keys("ctrl+shift+j");
		workbench.focusOn("Before the first journal page");
		workbench.type(SENTENCE);
		workbench.settle();
		workbench.picture("journal-sentence");
		workbench.keys("alt+k");
		workbench.focusOn("Journal page");
		workbench.keys("alt+o");
		// The way to the browser is there when the page is open.
		Await.until("a browser is asked", () -> {
			workbench.keys("alt+b");
			workbench.settle();
			return Files.exists(noted()) && Files.readString(noted()).endsWith("\n");
		});
		workbench.picture("journal-code");
		workbench.keys("alt+d");
		URI address = URI.create(Files.readAllLines(noted()).getFirst());
		assertEquals("127.0.0.1 /journal", address.getHost() + " " + address.getPath());
		return address;
	}

	/** As the client does; the page is loaded anew in the middle of a word, and closed in the practice at the end. */
	private void write(URI address, Workbench workbench) throws IOException {
		try (JournalPage page = JournalPage.in(Browser.open(folder.resolve("browser"), Setting.TABLET), "inbox", Setting.TABLET)) {
			Browser browser = page.browser();
			page.enter(address);
			browser.awaitWords(SENTENCE);
			page.write(FIRST);
			page.awaitKept();
			browser.reload();
			page.awaitQuestion(1);
			assertEquals(FIRST, browser.value(JournalPage.FIELD));
			page.write(MORE);
			browser.press("Go on");
			page.awaitQuestion(2);
			page.write(SECOND);
			browser.press("Go on");
			page.awaitQuestion(3);
			browser.press("Nothing came");
			page.awaitQuestion(4);
			browser.press("Finish");
			browser.awaitWords("Thank you. You can rest.");
			page.look("rest");
			close(workbench);
			browser.awaitWords("This page has closed.");
			page.look("closed");
			page.assertNothingOnDisk(WORDS);
		}
	}

	private static void close(Workbench workbench) {
		workbench.focus();
		workbench.keys("ctrl+shift+j");
		workbench.focusOn("Journal page");
		workbench.picture("journal-entered");
		workbench.keys("alt+c");
		workbench.settle();
		workbench.keys("Escape");
	}

	/** Of the first answer in the inbox of the session. */
	private static void makeNarrative(Workbench workbench) {
		workbench.settle();
		workbench.focus();
		workbench.keys("ctrl+shift+i");
		workbench.settle();
		workbench.picture("journal-inbox");
		byte[] before = workbench.page();
		workbench.keys("Home", "Return");
		workbench.settle();
		workbench.picture("journal-narrative");
		assertTrue(workbench.showsMoreThan(before), "no narrative was opened");
	}

	private void assertInTheVault(Instant before) {
		List<Left> left = Left.in(workplace);
		assertEquals(List.of("1 peak TAKEN " + FIRST + MORE, "2 re-entry WAITING " + SECOND, "3 rest WAITING "), left.stream()
				.map(each -> each.place() + " " + each.phase() + " " + each.state() + " " + each.text()).toList());
		Left first = left.getFirst();
		assertTrue(!first.began().isBefore(before) && first.began().isBefore(left.get(1).began()), () -> before + " " + left);
		assertEquals(Optional.of(new Made("peak", first.began(), "OWN_WORDS", FIRST + MORE)), first.made());
		assertTrue(left.get(2).nothing());
		assertTrue(left.stream().allMatch(each -> each.session() == 1), left::toString);
	}
}
