package org.afterglow.app.ui.tests;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The versions of a narrative, handled by keys. */
final class HistoryWindow {

	private final SWTBot bot;
	private final SWTBotShell shell;

	private HistoryWindow(SWTBot bot) {
		this.bot = bot;
		this.shell = bot.shellWithId("history");
	}

	/** Opens it from the text by its key. */
	static HistoryWindow open(SWTBot bot, PracticeWindow window) {
		window.text().pressShortcut(SWT.CTRL | SWT.SHIFT, 'h');
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

	/** The next older version. */
	void older() {
		list().pressShortcut(Keystrokes.DOWN);
	}

	void nextChange() {
		differences().pressShortcut(KeyStroke.getInstance(SWT.F4));
	}

	void restore() {
		list().pressShortcut(SWT.ALT, 'r');
		awaitClosed();
	}

	void leave() {
		differences().pressShortcut(Keystrokes.ESC);
		awaitClosed();
	}

	private void awaitClosed() {
		Until.holds(bot, () -> !shell.isOpen(), () -> "the history stays open");
	}
}
