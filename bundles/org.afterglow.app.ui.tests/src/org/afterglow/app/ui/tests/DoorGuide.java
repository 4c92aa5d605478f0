package org.afterglow.app.ui.tests;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;

/** The guide beside the door, where there is no workbench whose keys could be pressed: by keys alone. */
final class DoorGuide {

	private static final KeyStroke HELP = KeyStroke.getInstance(SWT.F1);

	private final SWTBot bot;
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();
	private final HelpPart help;

	DoorGuide(SWTBot bot) {
		this.bot = bot;
		help = new HelpPart(bot);
	}

	/** F1 on the page that the door shows now. */
	DoorGuide opens(String title, String heading) {
		bot.shellWithId("lock").activate();
		keyboard.pressShortcut(HELP);
		Until.holds(bot, help::windowIsOpen, () -> "no help at the door");
		help.awaitTitle(title);
		help.awaitAtCaret(heading);
		return this;
	}

	DoorGuide photographed(String name) {
		Screenshots.both(name);
		return this;
	}

	/** The door is there again. */
	void goes() {
		keyboard.pressShortcut(Keystrokes.ESC);
		Until.holds(bot, () -> !help.windowIsOpen(), () -> "the help stays");
	}
}
