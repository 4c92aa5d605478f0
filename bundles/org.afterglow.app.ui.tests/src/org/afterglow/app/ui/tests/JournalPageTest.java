package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Journal;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal page is opened for a session and closed, by keys alone. */
class JournalPageTest extends Journey {

	private static final String SENTENCE = "journal.statement";
	private static final String OWN = "Nobody reads along. Ring the bell beside you and I come at once.";

	private final InboxPart inbox = new InboxPart(bot);

	@BeforeEach
	@AfterEach
	void noSentence() {
		practice.records().settings().remove(SENTENCE);
	}

	private List<Journal> open() {
		return practice.records().journals().openAt(Instant.now());
	}

	@Test
	void theFirstPageNeedsASentenceOfThePracticesOwn() {
		window.begin("Heron", "The ferry", "A ferry came.");
		inbox.keyToPage();
		SWTBotShell asked = inbox.awaitDialog("journal.statement");
		inbox.awaitFocus("journal.statement.text");
		assertEquals(Optional.of(""), inbox.said("journal.statement.text"), "nothing is said for them");
		assertFalse(inbox.isEnabled("journal.statement.keep"));
		Screenshots.both("journal-sentence");
		inbox.type("Nobody.");
		assertFalse(inbox.isEnabled("journal.statement.keep"), "a word says not enough");
		inbox.type(" Ring the bell and I come.");
		inbox.tabTo("journal.statement.cancel");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitGone(asked);
		assertEquals(List.of(), open());
		assertEquals(Optional.empty(), practice.records().settings().get(SENTENCE));
	}

	@Test
	void aPageIsOpenedShownAndClosed() {
		window.begin("Heron", "The ferry", "A ferry came.");
		inbox.keyToPage();
		inbox.awaitDialog("journal.statement");
		inbox.awaitFocus("journal.statement.text");
		inbox.type(OWN);
		inbox.tabTo("journal.statement.keep");
		inbox.key(Keystrokes.SPACE);
		SWTBotShell dialog = inbox.awaitDialog("journal");
		assertEquals("Journal page", dialog.getText(), "no title names a client");
		inbox.awaitSaid("journal.says", OWN::equals);
		Screenshots.both("journal-before");
		inbox.tabTo("journal.length");
		inbox.key(SWT.ARROW_DOWN);
		inbox.awaitSaid("journal.length", "3 hours"::equals);
		inbox.tabTo("journal.open");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitThere("journal.code", true);
		Journal page = open().getFirst();
		assertEquals(Duration.ofHours(3), Duration.between(page.opened(), page.until()));
		inbox.awaitSaid("status.note", said -> said.startsWith("Journal page open until"));
		Screenshots.both("journal-code");
		inbox.tabTo("journal.done");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitGone(dialog);

		inbox.keyToPage();
		dialog = inbox.awaitDialog("journal");
		inbox.awaitThere("journal.code", true);
		practice.records().journals().save(page.entered("0123456789abcdef".repeat(4)));
		inbox.awaitThere("journal.code", false);
		inbox.awaitSaid("journal.state", said -> said.startsWith("The code was used"));
		Screenshots.both("journal-entered");
		inbox.tabTo("journal.another");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitThere("journal.code", true);
		inbox.tabTo("journal.close");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitThere("journal.length", true);
		assertEquals(List.of(), open());
		inbox.key(Keystrokes.ESC);
		inbox.awaitGone(dialog);
		inbox.awaitThere("status.note", false);
		assertEquals(List.of("journal-closed", "journal-opened"), practice.records().audit()
				.entries(AuditFilter.ALL.of(Set.of(AuditKind.WEB)), Audit.NEWEST, 2).stream()
				.map(entry -> entry.told().orElseThrow().event().details().get("act")).toList());
	}

	/** Where the computer has nothing that shows a page, that is said. */
	@Test
	void aWindowOfOursIsLeftByOneKeyThatAsks() {
		window.begin("Heron", "The ferry", "A ferry came.");
		practice.records().settings().set(SENTENCE, OWN);
		inbox.keyToPage();
		SWTBotShell dialog = inbox.awaitDialog("journal");
		inbox.tabTo("journal.open");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitThere("journal.code", true);
		inbox.tabTo("journal.window");
		inbox.key(Keystrokes.SPACE);
		Until.holds(bot, () -> inbox.isThere("journal.own.page") || inbox.said("journal.state").filter(said -> said.contains("nothing that shows")).isPresent(),
				() -> "neither a window nor a sentence");
		if (!inbox.isThere("journal.own.page")) {
			inbox.key(Keystrokes.ESC);
			inbox.awaitGone(dialog);
			return;
		}
		inbox.awaitGone(dialog);
		inbox.awaitDialog("journal.own");
		inbox.keys(SWT.CTRL | SWT.SHIFT, 'e');
		inbox.keys(SWT.CTRL | SWT.SHIFT, SWT.ESC);
		SWTBotShell question = inbox.awaitDialog("question");
		assertFalse(inbox.isThere("preferences.pages"), "no key of the workbench works there");
		Screenshots.take("journal-own-window-leave");
		inbox.key(Keystrokes.CR);
		inbox.awaitGone(question);
		assertTrue(inbox.isThere("journal.own.page"), "Enter stays on the page");
		inbox.keys(SWT.CTRL | SWT.SHIFT, SWT.ESC);
		question = inbox.awaitDialog("question");
		inbox.keys(SWT.ALT, 'c');
		inbox.awaitGone(question);
		inbox.awaitThere("journal.own.page", false);
		Until.holds(bot, () -> open().isEmpty(), () -> "the page is still open");
	}

	@Test
	void withoutASessionItSaysWhatIsMissing() {
		// In an empty practice nothing has the focus yet.
		window.shell().pressShortcut(SWT.CTRL | SWT.SHIFT, 'j');
		inbox.awaitSaid("status.news", said -> said.startsWith("Choose a session first"));
		assertEquals(List.of(), open());
	}
}
