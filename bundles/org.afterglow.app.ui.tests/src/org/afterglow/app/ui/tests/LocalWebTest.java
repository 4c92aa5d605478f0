package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.afterglow.records.Integration;
import org.afterglow.records.Scope;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the practice allows in the local web: off at first, rights given on purpose, a token that is shown once. */
class LocalWebTest extends Journey {

	private final PreferencesDialogPart dialog = new PreferencesDialogPart(bot, window.shell());
	private final InboxPart part = new InboxPart(bot);
	private final LogPart log = new LogPart(bot, window.inside());

	@AfterEach
	void asBefore() {
		practice.records().settings().remove("journal.statement");
		practice.records().settings().remove("journal.hours");
	}

	@Test
	void programsMayAskWhenSomebodySaidSo() throws Exception {
		dialog.open().page("Local web");
		part.awaitSaid("web.address", said -> said.startsWith("Off: nothing listens"));
		assertFalse(part.isTicked("web.api"));
		Screenshots.both("web-off");
		Until.holds(bot, () -> part.isEnabled("web.api"), () -> "not read yet");
		part.tabTo("web.api");
		part.key(Keystrokes.SPACE);
		part.awaitSaid("web.address", said -> said.contains("http://127.0.0.1:"));
		Screenshots.both("web-on");
		assertEquals(404, ask(part.said("web.address").orElseThrow(), "/api/v1/elsewhere"));
		part.key(Keystrokes.SPACE);
		part.awaitSaid("web.address", said -> said.startsWith("Off: nothing listens"));
		dialog.close();
		openLog();
		awaitInLog("Refused in the local web · not-found, 404, once");
		awaitInLog("Programs may not ask any more");
	}

	/** What a program without a token would. */
	private static int ask(String said, String path) throws Exception {
		Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+").matcher(said);
		assertTrue(address.find(), said);
		HttpURLConnection connection = (HttpURLConnection) URI.create(address.group() + path).toURL().openConnection();
		try {
			return connection.getResponseCode();
		} finally {
			connection.disconnect();
		}
	}

	private void openLog() {
		window.shell().activate();
		KeyboardFactory.getSWTKeyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 'l');
		log.table();
	}

	private void awaitInLog(String line) {
		Until.holds(bot, () -> log.rows().contains(line), () -> log.rows().toString());
	}

	@Test
	void aTokenIsMadeShownOnceAndTakenBackByKeyboardAlone() {
		int before = practice.records().integrations().all().size();
		dialog.open().page("Local web");
		Until.holds(bot, () -> part.isEnabled("web.api"), () -> "not read yet");
		part.tabTo("web.make");
		part.key(Keystrokes.SPACE);
		SWTBotShell asked = part.awaitDialog("web.token.new");
		part.awaitFocus("web.token.name");
		assertFalse(part.isEnabled("web.token.make"));
		part.type("Statistics");
		part.tabTo("web.scope.clients:read");
		part.key(Keystrokes.SPACE);
		part.tabTo("web.scope.search");
		part.key(Keystrokes.SPACE);
		Screenshots.both("web-new-token");
		part.tabTo("web.token.make");
		part.key(Keystrokes.SPACE);
		part.awaitGone(asked);
		SWTBotShell shown = part.awaitDialog("web.token");
		String token = part.said("web.token.text").orElseThrow();
		assertTrue(token.length() > 40, "a token of 256 bits");
		part.tabTo("web.token.copy");
		part.key(Keystrokes.SPACE);
		part.awaitSaid("web.token.said", said -> said.contains("clipboard"));
		Integration made = practice.records().integrations().all().getLast();
		assertEquals(before + 1, practice.records().integrations().all().size());
		assertEquals(Set.of(Scope.CLIENTS_READ, Scope.SEARCH), made.scopes());
		assertTrue(made.isGoodAt(Instant.now()));
		part.tabTo("web.token.kept");
		part.key(Keystrokes.SPACE);
		part.awaitGone(shown);
		part.awaitRows("web.integrations", rows -> rows.getLast().startsWith("Statistics, good until"));
		part.tabTo("web.integrations");
		part.key(SWT.END);
		Screenshots.both("web-tokens");
		part.tabTo("web.revoke");
		part.key(Keystrokes.SPACE);
		SWTBotShell question = part.awaitDialog("question");
		Screenshots.both("web-revoke");
		part.keys(SWT.SHIFT, SWT.TAB);
		part.key(Keystrokes.SPACE);
		part.awaitGone(question);
		part.awaitRows("web.integrations", rows -> rows.getLast().startsWith("Statistics, taken back"));
		assertFalse(practice.records().integrations().byId(made.id()).orElseThrow().isGoodAt(Instant.now()));
		dialog.close();
		openLog();
		awaitInLog("Token taken back · Statistics");
		Screenshots.both("web-log");
	}

	@Test
	void theSentenceAndTheHoursAreKept() {
		dialog.open().page("Local web");
		Until.holds(bot, () -> part.isEnabled("web.sentence"), () -> "not read yet");
		part.tabTo("web.sentence");
		part.type("Nobody.");
		part.awaitSaid("web.sentence.hint", said -> said.startsWith("Say whether anyone watches"));
		part.type(" Ring the bell beside you and I come at once.");
		part.tabTo("web.hours");
		part.key(SWT.ARROW_UP);
		Until.holds(bot, () -> practice.records().settings().get("journal.statement").filter(said -> said.startsWith("Nobody. Ring")).isPresent(),
				() -> "the sentence is not kept");
		Until.holds(bot, () -> practice.records().settings().get("journal.hours").filter("3"::equals).isPresent(), () -> "the hours are not kept");
		dialog.close();
	}
}
