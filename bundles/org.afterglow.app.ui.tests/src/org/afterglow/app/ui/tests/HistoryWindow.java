package org.afterglow.app.ui.tests;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The versions of a narrative, handled by keys. */
final class HistoryWindow {

	private final SWTBot bot;
	private final SWTBotShell shell;
	private final Keyboard keyboard = KeyboardFactory.getDefaultKeyboard();

	private HistoryWindow(SWTBot bot) {
		this.bot = bot;
		this.shell = bot.shellWithId("history");
	}

	/** Opens it by its key; the text has the focus. */
	static HistoryWindow open(SWTBot bot) {
		KeyboardFactory.getDefaultKeyboard().pressShortcut(SWT.CTRL | SWT.SHIFT, 'h');
		return new HistoryWindow(bot);
	}

	SWTBotTable list() {
		return shell.bot().tableWithId("history.list");
	}

	SWTBotStyledText differences() {
		return shell.bot().styledTextWithId("history.differences");
	}

	void awaitVersions(int count) {
		Until.holds(bot, () -> list().rowCount() == count, () -> "versions: " + list().rowCount());
	}

	void awaitSummary(String part) {
		awaitLabel("history.summary", part);
	}

	void awaitSentence(String part) {
		awaitLabel("history.sentence", part);
	}

	private void awaitLabel(String key, String part) {
		Until.holds(bot, () -> shell.bot().labelWithId(key).getText().contains(part),
				() -> "wanted: " + part + ", there: " + shell.bot().labelWithId(key).getText());
	}

	/** The next older version; the list has the focus. */
	void older() {
		keyboard.pressShortcut(Keystrokes.DOWN);
	}

	/** From the list to the words, and there to the first change. */
	void firstChange() {
		keyboard.pressShortcut(Keystrokes.TAB);
		Until.holds(bot, () -> differences().isActive(), () -> "the words have not the focus");
		keyboard.pressShortcut(KeyStroke.getInstance(SWT.F4));
	}

	void restore() {
		keyboard.pressShortcut(SWT.ALT, 'r');
		awaitClosed();
	}

	void leave() {
		keyboard.pressShortcut(Keystrokes.ESC);
		awaitClosed();
	}

	private void awaitClosed() {
		Until.holds(bot, () -> !shell.isOpen(), () -> "the history stays open");
	}
}
