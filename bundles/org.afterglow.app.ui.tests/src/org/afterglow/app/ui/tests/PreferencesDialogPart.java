package org.afterglow.app.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;

/** The preferences in the words of the person before them. */
final class PreferencesDialogPart {

	private final SWTBot bot;
	private final SWTBotShell window;

	PreferencesDialogPart(SWTBot bot, SWTBotShell window) {
		this.bot = bot;
		this.window = window;
	}

	PreferencesDialogPart open() {
		window.activate();
		window.pressShortcut(SWT.CTRL | SWT.SHIFT, 'e');
		shell();
		return this;
	}

	SWTBotShell shell() {
		return bot.shellWithId("preferences");
	}

	SWTBot inside() {
		return shell().bot();
	}

	SWTBotTree pages() {
		return inside().treeWithId("preferences.pages");
	}

	PreferencesDialogPart page(String title) {
		pages().select(title);
		return this;
	}

	void close() {
		SWTBotShell shell = shell();
		shell.activate();
		pages().pressShortcut(Keystrokes.ESC);
		Until.holds(bot, () -> !shell.isOpen(), () -> "the preferences stay open");
	}
}
