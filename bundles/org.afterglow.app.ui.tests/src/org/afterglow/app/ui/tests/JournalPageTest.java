package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal page is opened for a session and closed, by keys alone. */
class JournalPageTest extends Journey {

	private static final String SENTENCE = "journal.statement";
	private static final String OWN = "Nobody reads along. Ring the bell beside you and I come at once.";

	private final InboxPart inbox = new InboxPart(bot);
	private final PracticeTree tree = new PracticeTree(bot, window, practice);

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

	/** Nobody closes it, and nothing in the records says that it is over. */
	@Test
	void aPageEndsWhenItsTimeIsOver() {
		window.begin("Heron", "The ferry", "A ferry came.");
		practice.records().settings().set(SENTENCE, OWN);
		inbox.keyToPage();
		SWTBotShell dialog = inbox.awaitDialog("journal");
		inbox.tabTo("journal.open");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitThere("journal.code", true);
		inbox.awaitSaid("status.note", said -> said.startsWith("Journal page open until"));
		Journal page = open().getFirst();
		try (WindowTime time = new WindowTime(page.until().minusSeconds(100))) {
			inbox.awaitSaid("journal.until", said -> said.endsWith(", 1 minute left."));
			time.put(page.until().minusSeconds(20));
			inbox.awaitSaid("journal.until", said -> said.endsWith(", less than a minute left."));
			Screenshots.both("journal-last-minute");
			time.put(page.until());
			// The window looks by itself, too, but not as often as a journey would like.
			practice.records().journals().save(page);
			inbox.awaitThere("journal.length", true);
			inbox.awaitThere("status.note", false);
			inbox.key(Keystrokes.ESC);
			inbox.awaitGone(dialog);
		}
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
		keysAndFingersOfTheClientKeepItOpen();
		Until.holds(bot, () -> asked("document.activeElement.tagName").equals("TEXTAREA"), () -> "the page asks nothing: " + asked("document.title"));
		inbox.type("a lamp");
		Until.holds(bot, () -> asked("document.activeElement.value").equals("a lamp"), () -> "written: " + asked("document.activeElement.value"));
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
		SessionId session = practice.records().sessions().all().getFirst().id();
		assertEquals(List.of("drawn by a finger", "a lamp"), practice.records().journals().answers(session).stream().map(JournalAnswer::text).toList(),
				"what was written before it was left");
	}

	/** What the page in the window of ours says of itself. */
	private static String asked(String question) {
		return UIThreadRunnable.syncExec(() -> String.valueOf(((Browser) Controls.anywhere("journal.own.page").orElseThrow()).evaluate("return " + question)));
	}

	/** Nothing of the record is to be seen behind the page, and who writes there is somebody who is there. */
	private void keysAndFingersOfTheClientKeepItOpen() {
		Frame frame = new Frame(bot, window.shell());
		try (LockClock clock = new LockClock()) {
			clock.quietFor(9 * 60 + 12);
			frame.awaitFoot("status.lock", "Locks in 0:48");
			inbox.key(SWT.ARROW_LEFT);
			frame.awaitFoot("status.lock", "locks after 10 min of quiet");
			clock.quietFor(19 * 60 + 1);
			frame.awaitFoot("status.lock", "Locks in 0:11");
			new Pointer().away();
			new Pointer().over("journal.own.page");
			frame.awaitFoot("status.lock", "locks after 10 min of quiet");
			clock.quietFor(28 * 60 + 40);
			frame.awaitFoot("status.lock", "Locks in 0:21");
			Journal page = open().getFirst();
			practice.records().journals().save(JournalAnswer.begun(page, 20, "?", Optional.empty(), Instant.now()).saying("drawn by a finger", Instant.now()));
			frame.awaitFoot("status.lock", "locks after 10 min of quiet");
		}
	}

	/** Two pages at once, and a session that goes while its page is open. */
	@Test
	void ofAClientWithSeveralSessionsOneIsChosen() {
		ToldPractice told = new ToldPractice(practice);
		told.told("Heron", SessionKind.DOSING, "The ferry", "A ferry came.");
		told.told("Heron", SessionKind.INTEGRATION, "After", "A lamp.");
		List<SessionId> sessions = practice.records().sessions().all().stream().sorted(Comparator.comparing(Session::date)).map(Session::id).toList();
		practice.records().settings().set(SENTENCE, OWN);
		tree.awaitRows("Heron");
		tree.go();
		inbox.keyToPage();
		SWTBotShell which = inbox.awaitDialog("journal.which");
		inbox.awaitFocus("journal.which.list");
		Screenshots.both("journal-which");
		inbox.key(SWT.ARROW_DOWN);
		inbox.key(Keystrokes.CR);
		inbox.awaitGone(which);
		SWTBotShell dialog = inbox.awaitDialog("journal");
		inbox.awaitSaid("journal.whose", said -> said.contains("dosing on 1 Sep"));
		inbox.tabTo("journal.open");
		inbox.key(Keystrokes.SPACE);
		inbox.awaitThere("journal.code", true);
		LeftAnswers.in(practice.records(), sessions.getLast());
		inbox.awaitSaid("status.note", said -> !said.startsWith("Journal page open until"));
		assertTrue(inbox.isThere("journal.code"), "the other page is another");
		practice.records().sessions().delete(sessions.getFirst());
		inbox.awaitThere("journal.length", true);
		inbox.key(Keystrokes.ESC);
		inbox.awaitGone(dialog);
	}

	/** As it is with letters of twice the size, on the screen of a small laptop. */
	@Test
	void lettersOfTwiceTheSizeFindRoom() {
		window.begin("Heron", "The ferry", "A ferry came.");
		practice.records().settings().set(SENTENCE, OWN);
		try (TwiceTheSize letters = new TwiceTheSize()) {
			inbox.keyToPage();
			SWTBotShell dialog = inbox.awaitDialog("journal");
			assertEquals(List.of(), outside(dialog));
			Screenshots.take("journal-before-twice");
			inbox.tabTo("journal.open");
			inbox.key(Keystrokes.SPACE);
			inbox.awaitThere("journal.code", true);
			assertEquals(List.of(), outside(dialog));
			Screenshots.take("journal-code-twice");
			inbox.tabTo("journal.close");
			inbox.key(Keystrokes.SPACE);
			inbox.awaitThere("journal.length", true);
			inbox.key(SWT.ESC);
			inbox.awaitGone(dialog);
		}
	}

	/** Keys of what is not wholly on the screen, or not wholly within its dialog. */
	private static List<String> outside(SWTBotShell dialog) {
		return UIThreadRunnable.syncExec(() -> {
			Rectangle screen = dialog.widget.getMonitor().getBounds();
			Rectangle shell = dialog.widget.getBounds();
			Rectangle room = screen.intersection(shell).equals(shell) ? shell : screen.intersection(shell);
			return Controls.in(dialog.widget).stream().filter(Button.class::isInstance).filter(each -> {
				Point size = each.getSize();
				Point at = each.toDisplay(0, 0);
				Rectangle bounds = new Rectangle(at.x, at.y, size.x, size.y);
				return !room.intersection(bounds).equals(bounds);
			}).map(each -> String.valueOf(each.getData(SWTBotPreferences.DEFAULT_KEY))).toList();
		});
	}

	@Test
	void withoutASessionItSaysWhatIsMissing() {
		// In an empty practice nothing has the focus yet.
		window.shell().pressShortcut(SWT.CTRL | SWT.SHIFT, 'j');
		inbox.awaitSaid("status.news", said -> said.startsWith("A journal page belongs to a session, and there is none yet"));
		assertEquals(List.of(), open());
	}
}
