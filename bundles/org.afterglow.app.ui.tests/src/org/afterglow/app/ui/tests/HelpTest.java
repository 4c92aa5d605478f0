package org.afterglow.app.ui.tests;

import java.util.Arrays;

import org.afterglow.ui.Appearance;
import org.afterglow.ui.Look;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide: opened where one is, searched, walked, and ticking what was done. By keys alone wherever there are keys. */
class HelpTest extends Journey {

	private static final KeyStroke HELP = KeyStroke.getInstance(SWT.F1);
	private static final KeyStroke FIND = KeyStroke.getInstance(SWT.CTRL | SWT.SHIFT, 'F');
	private static final KeyStroke PREFERENCES = KeyStroke.getInstance(SWT.CTRL | SWT.SHIFT, 'E');
	private static final KeyStroke EXPLORE = KeyStroke.getInstance(SWT.F8);
	private static final KeyStroke SEARCH = KeyStroke.getInstance(SWT.CTRL, 'F');
	private static final KeyStroke BACK = KeyStroke.getInstance(SWT.ALT, SWT.ARROW_LEFT);
	private static final KeyStroke FORWARD = KeyStroke.getInstance(SWT.ALT, SWT.ARROW_RIGHT);
	private static final KeyStroke NEXT_HEADING = KeyStroke.getInstance(SWT.CTRL, SWT.ARROW_DOWN);
	private static final KeyStroke BEFORE_HEADING = KeyStroke.getInstance(SWT.CTRL, SWT.ARROW_UP);

	/** For a few words in a line. */
	private static final int ROOM = 200;

	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();
	private final HelpPart help = new HelpPart(bot);

	@BeforeEach
	void front() {
		window.shell().activate();
	}

	@Test
	void itOpensWhereOneIs() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		keyboard.pressShortcut(HELP);
		help.awaitTitle("Writing a narrative");
		Until.holds(bot, () -> help.pictures() > 0, () -> "no picture is shown");
		Screenshots.both("help-narrative");
		keyboard.pressShortcut(FIND);
		help.awaitFocus("search.field");
		keyboard.pressShortcut(HELP);
		help.awaitTitle("Search");
		keyboard.pressShortcut(PREFERENCES);
		bot.shellWithId("preferences");
		help.awaitFocus("preferences.pages");
		keyboard.pressShortcut(Keystrokes.DOWN);
		keyboard.pressShortcut(HELP);
		Until.holds(bot, help::windowIsOpen, () -> "no help beside the dialog");
		help.awaitTitle("Preferences");
		help.awaitAtCaret("Reading");
		Screenshots.both("help-dialog");
		keyboard.pressShortcut(Keystrokes.ESC);
		Until.holds(bot, () -> !help.windowIsOpen(), () -> "the help stays");
		help.awaitFocus("preferences.pages");
		keyboard.pressShortcut(Keystrokes.ESC);
	}

	@Test
	void inExploreBothThePageAndTheGuideHaveRoom() {
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		keyboard.pressShortcut(EXPLORE);
		help.awaitFocus("search.field");
		keyboard.pressShortcut(HELP);
		help.awaitTitle("Search");
		Until.holds(bot, () -> help.width() > ROOM, () -> "the guide is as narrow as " + help.width());
		Screenshots.both("help-explore");
	}

	@Test
	void wordsAreFoundInAllPartsByKeysAlone() {
		openGuide();
		keyboard.pressShortcut(SEARCH);
		help.awaitFocus("help.search");
		keyboard.typeText("RECOVERY code");
		help.awaitMarked("What was found", "recovery", "code");
		Screenshots.both("help-found");
		keyboard.pressShortcut(Keystrokes.CR);
		help.awaitFocus("help.page");
		keyboard.pressShortcut(Keystrokes.TAB);
		Until.holds(bot, () -> help.selected().contains("recovery code"), () -> "selected: " + help.selected());
		keyboard.pressShortcut(Keystrokes.CR);
		help.awaitMarked("Vault, passphrase, recovery code", "recovery", "code");
		Screenshots.both("help-found-opened");
		keyboard.pressShortcut(BACK);
		help.awaitTitle("What was found");
		keyboard.pressShortcut(FORWARD);
		help.awaitTitle("Vault, passphrase, recovery code");
		keyboard.pressShortcut(SEARCH);
		help.awaitFocus("help.search");
		keyboard.pressShortcut(Keystrokes.ESC);
		Until.holds(bot, () -> help.query().isEmpty(), () -> "the field keeps: " + help.query());
		keyboard.pressShortcut(Keystrokes.DOWN);
		help.awaitFocus("help.page");
		keyboard.pressShortcut(BACK);
		help.awaitMarked("What was found", "recovery", "code");
		Until.holds(bot, () -> help.query().equals("RECOVERY code"), () -> "found for other words than: " + help.query());
	}

	@Test
	void nothingFoundSaysWhatMayHelp() {
		openGuide();
		keyboard.pressShortcut(SEARCH);
		help.awaitFocus("help.search");
		keyboard.typeText("Zeppelin");
		help.awaitLine("No section has all of these words.");
		keyboard.pressShortcut(Keystrokes.ESC);
		help.awaitTitle("Guide");
		Until.holds(bot, () -> help.query().isEmpty(), () -> "the field keeps: " + help.query());
		help.awaitFocus("help.search");
	}

	@Test
	void headingsAndLinksAreWalkedByKeysAlone() {
		openGuide();
		keyboard.pressShortcut(Keystrokes.TAB);
		Until.holds(bot, () -> help.selected().equals("First steps"), () -> "selected: " + help.selected());
		keyboard.pressShortcut(Keystrokes.CR);
		help.awaitTitle("First steps");
		keyboard.pressShortcut(NEXT_HEADING);
		help.awaitAtCaret("The window");
		keyboard.pressShortcut(NEXT_HEADING);
		help.awaitAtCaret("A practice to look around in");
		keyboard.pressShortcut(BEFORE_HEADING);
		help.awaitAtCaret("The window");
		keyboard.pressShortcut(BACK);
		help.awaitTitle("Guide");
	}

	@Test
	void theFirstStepsTickThemselves() {
		openGuide();
		keyboard.pressShortcut(Keystrokes.TAB);
		keyboard.pressShortcut(Keystrokes.CR);
		help.awaitTitle("First steps");
		help.awaitLine("☐  Add a client.");
		window.begin("Heron", "The ferry", "A ferry came without a light.");
		help.awaitLine("☑  Add a client.");
		help.awaitLine("☑  Write down what was told.");
		help.awaitLine("☐  Mark a passage.");
		window.markNew("ferry", "Ferry", 0);
		help.awaitLine("☑  Mark a passage.");
		Screenshots.both("help-first-steps");
	}

	@Test
	void tablesCodeAndQuotationsStayReadable() {
		openGuide();
		keyboard.pressShortcut(SEARCH);
		help.awaitFocus("help.search");
		keyboard.typeText("kinds of fields");
		help.awaitMarked("What was found", "kinds", "of", "fields");
		keyboard.pressShortcut(Keystrokes.CR);
		help.awaitFocus("help.page");
		keyboard.pressShortcut(Keystrokes.TAB);
		keyboard.pressShortcut(Keystrokes.CR);
		help.awaitTitle("Modules of your own");
		Screenshots.both("help-author");
	}

	@Test
	void withRoomTheContentsStandBesideThePage() {
		keyboard.pressShortcut(PREFERENCES);
		help.awaitFocus("preferences.pages");
		keyboard.pressShortcut(HELP);
		Until.holds(bot, help::windowIsOpen, () -> "no help beside the dialog");
		help.awaitTitle("Preferences");
		help.resizeWindow(1100, 800);
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.anywhere("help.contents").isPresent()), () -> "the contents are not there");
		help.awaitFocus("help.page");
		keyboard.pressShortcut(Keystrokes.TAB);
		Until.holds(bot, () -> help.selected().equals("Keys"), () -> "selected: " + help.selected());
		keyboard.pressShortcut(Keystrokes.CR);
		help.awaitTitle("Keys");
		Screenshots.both("help-wide");
		keyboard.pressShortcut(Keystrokes.ESC);
		Until.holds(bot, () -> !help.windowIsOpen(), () -> "the help stays");
		keyboard.pressShortcut(Keystrokes.ESC);
	}

	@Test
	void lettersOfTwiceTheSizeAndTheColoursOfTheSystemDoNoHarm() {
		FontData[] before = UIThreadRunnable.syncExec(() -> JFaceResources.getFontRegistry().getFontData(JFaceResources.DEFAULT_FONT));
		try {
			UIThreadRunnable.syncExec(() -> JFaceResources.getFontRegistry().put(JFaceResources.DEFAULT_FONT, twice(before)));
			openGuide();
			keyboard.pressShortcut(SEARCH);
			help.awaitFocus("help.search");
			keyboard.typeText("valence distance");
			help.awaitMarked("What was found", "valence", "distance");
			keyboard.pressShortcut(Keystrokes.CR);
			help.awaitFocus("help.page");
			keyboard.pressShortcut(Keystrokes.TAB);
			keyboard.pressShortcut(Keystrokes.CR);
			help.awaitTitle("Marking passages");
			help.awaitAtCaret("The Passage view");
			help.awaitLinesBetweenRows(5);
			Screenshots.both("help-twice");
			Screenshots.in(Look.HIGH_CONTRAST, "help-high-contrast");
		} finally {
			UIThreadRunnable.syncExec(() -> {
				Appearance.current().show(Look.LIGHT);
				JFaceResources.getFontRegistry().put(JFaceResources.DEFAULT_FONT, before);
			});
		}
	}

	private static FontData[] twice(FontData[] fonts) {
		return Arrays.stream(fonts).map(font -> new FontData(font.getName(), font.getHeight() * 2, font.getStyle())).toArray(FontData[]::new);
	}

	private void openGuide() {
		new GoToDialog(bot).open().type("Guide").awaitSelected("Guide");
		keyboard.pressShortcut(Keystrokes.CR);
		help.awaitTitle("Guide");
		help.awaitFocus("help.page");
	}
}
