package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.afterglow.model.SessionKind;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search by keyboard alone: keys, and nothing but keys. */
class SearchByKeyTest extends Journey {

	private static final KeyStroke FIND = KeyStroke.getInstance(SWT.CTRL | SWT.SHIFT, 'F');
	private static final KeyStroke ALL = KeyStroke.getInstance(SWT.CTRL, 'A');
	private static final KeyStroke COMPLETE = KeyStroke.getInstance(SWT.CTRL, ' ');

	private final SearchPart search = new SearchPart(bot);

	@BeforeEach
	void tell() throws Exception {
		SearchPart.forget();
		new ToldPractice(practice).twoClients();
		assertTrue(practice.search().awaitIndexed(practice.records().feed().position().number(), java.time.Duration.ofSeconds(20)));
	}

	@Test
	void fromTheFieldToAResultToTheEditorAndBack() {
		toField();
		search.type("lamp");
		window.awaitResults(8);
		search.awaitWholeWord();
		search.pressShortcut(Keystrokes.DOWN).pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(Keystrokes.UP).pressShortcut(Keystrokes.UP);
		search.awaitFocus("search.field");
		search.pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> window.text().isActive() && window.text().getSelection().equals("lamp"), () -> "selected: " + window.text().getSelection());
		Screenshots.both("search-opened-passage");

		toField();
		assertEquals("lamp", window.query().getText(), "the query is as it was");
		window.awaitResults(8);
		search.pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(Keystrokes.ESC);
		search.awaitFocus("search.field");
	}

	@Test
	void whatWasSearchedForComesBackUntilTheLock() {
		toField();
		search.awaitTexts("both words");
		Screenshots.both("search-begin");
		search.type("lamp");
		window.awaitResults(8);
		search.awaitWholeWord();
		search.pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(Keystrokes.ESC);
		search.awaitFocus("search.field");
		search.pressShortcut(ALL);
		search.type("window");
		window.awaitResults(3);
		search.pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(Keystrokes.ESC);
		search.awaitFocus("search.field");
		search.pressShortcut(ALL).pressShortcut(Keystrokes.DELETE);
		Until.holds(bot, () -> search.texts().indexOf("window") == 1 && search.texts().indexOf("lamp") == 2, () -> "there: " + search.texts());
		Screenshots.both("search-recent");
		search.pressShortcut(Keystrokes.DOWN).pressShortcut(Keystrokes.DOWN).pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> window.query().getText().equals("lamp"), () -> "query: " + window.query().getText());
		window.awaitResults(8);
	}

	@Test
	void namesAreCompletedBelowTheField() {
		toField();
		search.type("co");
		awaitCompletion();
		Screenshots.both("search-complete-field");
		search.pressShortcut(Keystrokes.TAB);
		Until.holds(bot, () -> window.query().getText().equals("code:"), () -> "query: " + window.query().getText());
		awaitCompletion();
		search.type("li");
		Screenshots.both("search-complete-value");
		search.pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> window.query().getText().equals("code:\"Lit window\" "), () -> "query: " + window.query().getText());
		window.awaitResults(5);
		search.type("la");
		search.awaitSaid("search.sentence", "No passage has all of these words.");
		search.pressShortcut(COMPLETE);
		search.pressShortcut(Keystrokes.ESC);
		assertEquals("code:\"Lit window\" la", window.query().getText());
	}

	@Test
	void theChosenPassageStaysChosenWhenTheListChanges() {
		toField();
		search.type("lamp");
		window.awaitResults(8);
		search.awaitWholeWord();
		search.pressShortcut(Keystrokes.DOWN);
		search.awaitFocus("search.results");
		search.pressShortcut(Keystrokes.DOWN);
		new ToldPractice(practice).told("Alder", SessionKind.FOLLOW_UP, "Lamps", "A lamp, a lamp, a lamp.");
		window.awaitResults(11);
		search.pressShortcut(Keystrokes.CR);
		Until.holds(bot, () -> window.text().isActive() && window.text().getText().startsWith("A ferry came in"), () -> "open: " + window.text().getText());
	}

	@Test
	void anAnswerThatIsNotTheWholeSaysSo() {
		new ToldPractice(practice).told("Alder", SessionKind.FOLLOW_UP, "Lanterns", "A lantern stood there. ".repeat(450));
		toField();
		search.type("lantern");
		search.awaitSaid("search.sentence", "The first 400 passages are shown; there may be more.");
		Screenshots.both("search-bounded");
	}

	@Test
	void aWordIsFoundWhileItIsTyped() {
		toField();
		search.type("unscr");
		window.awaitResults(3);
		search.awaitSaid("search.sentence", "These have a word that begins so.");
		search.type("ewed");
		Until.holds(bot, () -> search.said("search.sentence").isEmpty(), () -> "said: " + search.said("search.sentence"));
		window.awaitResults(3);
	}

	private void toField() {
		search.pressShortcut(FIND);
		search.awaitFocus("search.field");
	}

	private void awaitCompletion() {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.visible("search.completion").isPresent()), () -> "nothing is offered");
	}
}
