package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Questions of a module in use can be read and taken along. */
class QuestionsTest extends Journey {

	private final EntriesPart entries = new EntriesPart(bot);

	@AfterEach
	void leave() {
		UsedModules.leave(UsedModules.IFS);
	}

	@Test
	void questionsStandBelowTheList() {
		UsedModules.use(UsedModules.IFS);
		window.begin("Heron", "The ferry", "A ferry came.");
		entries.keyToList();
		Until.holds(bot, () -> entries.isThere("entries.questions.all"), () -> "no questions");
		Screenshots.both("entries-questions");
		bot.linkWithId("entries.questions.all").click();
		SWTBotShell dialog = entries.awaitDialog("Questions you could ask");
		Screenshots.both("entries-question-bank");
		entries.key(Keystrokes.CR);
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
		assertTrue(UIThreadRunnable.syncExec(() -> {
			Clipboard board = new Clipboard(Display.getCurrent());
			try {
				return String.valueOf(board.getContents(TextTransfer.getInstance()));
			} finally {
				board.dispose();
			}
		}).endsWith("?"), "a question is on the clipboard");
	}
}
