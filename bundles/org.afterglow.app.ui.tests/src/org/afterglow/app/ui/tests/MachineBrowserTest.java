package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The browser of this computer is a stand-in that notes what it is asked to show, and shows nothing. */
@EnabledIfEnvironmentVariable(named = MachineBrowserTest.NOTED, matches = ".+")
class MachineBrowserTest extends Journey {

	static final String NOTED = "AFTERGLOW_NOTED";

	private final InboxPart inbox = new InboxPart(bot);
	private final Path noted = Path.of(String.valueOf(System.getenv(NOTED)));

	@BeforeEach
	void nothingNoted() throws IOException {
		Files.deleteIfExists(noted);
	}

	@AfterEach
	void noSentence() {
		practice.records().settings().remove("journal.statement");
	}

	@Test
	void aBrowserThatDoesNotComeUpIsNotWaitedForInSilence() throws Exception {
		window.begin("Heron", "The ferry", "A ferry came.");
		practice.records().settings().set("journal.statement", "Nobody reads along. Ring the bell and I come.");
		inbox.keyToPage();
		SWTBotShell dialog = inbox.awaitDialog("journal");
		inbox.tabTo("journal.open");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitThere("journal.code", true);
		inbox.tabTo("journal.browser");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitSaid("journal.state", said -> said.startsWith("The browser of this computer is asked"));
		URI address = asked();
		assertEquals("127.0.0.1", address.getHost());
		assertEquals(6, address.getFragment().split("-").length, "the code goes along");
		inbox.awaitSaid("journal.state", said -> said.startsWith("No browser has opened the page so far"));
		String typed = "http://127.0.0.1:" + address.getPort() + "/journal";
		assertTrue(inbox.said("journal.state").filter(said -> said.contains(typed + " into a browser")).isPresent(), () -> "said: " + inbox.said("journal.state"));
		assertTrue(inbox.isThere("journal.code"), "the six words are still to be read");
		Screenshots.both("journal-no-browser");

		assertEquals(200, enter(address));
		inbox.awaitSaid("journal.state", said -> said.startsWith("The code was used"));
		assertFalse(inbox.isThere("journal.code"));
		inbox.tabTo("journal.close");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitThere("journal.length", true);
		inbox.key(Keystrokes.ESC);
		inbox.awaitGone(dialog);
	}

	/** What the stand-in was asked to show. */
	private URI asked() throws IOException {
		Until.holds(bot, () -> Files.exists(noted) && !lines().isEmpty(), () -> "no browser was asked");
		assertEquals(1, lines().size());
		return URI.create(lines().getFirst());
	}

	private List<String> lines() {
		try {
			return Files.readString(noted).endsWith("\n") ? Files.readAllLines(noted) : List.of();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** As the page does when it was found. */
	private static int enter(URI address) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			return http.send(HttpRequest.newBuilder(address.resolve("/journal/enter")).timeout(Duration.ofSeconds(10)).header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString("{\"code\": \"" + address.getFragment() + "\"}")).build(), BodyHandlers.discarding()).statusCode();
		}
	}
}
