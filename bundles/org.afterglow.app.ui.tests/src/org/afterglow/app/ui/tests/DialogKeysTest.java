package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** Nobody is caught in a field of a dialog: Tab leads through all of them and round again. By keyboard alone. */
class DialogKeysTest extends Journey {

	private static final int MOST_FIELDS = 16;

	private final PracticeTree tree = new PracticeTree(bot, window, practice);
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	@Test
	void tabLeadsThroughASession() {
		tree.stored("Heron", 1, "The ferry");
		tree.awaitRows("Heron");
		tree.go();
		keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 's');
		SWTBotShell dialog = tree.dialog("session.dialog");
		Set<String> met = round("session.number");
		assertTrue(met.contains("session.date") && met.contains("session.title") && met.contains("session.ok"), () -> "met " + met);
		keyboard.pressShortcut(SWT.NONE, SWT.ESC);
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
	}

	@Test
	void arrowsStayInTheDate() {
		tree.stored("Heron", 1, "The ferry");
		tree.awaitRows("Heron");
		tree.go();
		keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 's');
		SWTBotShell dialog = tree.dialog("session.dialog");
		for (int i = 0; i < MOST_FIELDS && !"session.date".equals(focus()); i++) {
			tab();
		}
		for (int i = 0; i < 4; i++) {
			keyboard.pressShortcut(SWT.NONE, SWT.ARROW_RIGHT, (char) 0);
			Frame.settled();
		}
		assertTrue("session.date".equals(focus()), () -> "the keys are in " + focus());
		tab();
		assertTrue(!"session.date".equals(focus()), "Tab stays in the date");
		keyboard.pressShortcut(SWT.NONE, SWT.ESC);
		Until.holds(bot, () -> !dialog.isOpen(), () -> "the dialog stays open");
	}

	/** Every field that Tab leads to, until it is where it began. */
	private Set<String> round(String from) {
		for (int i = 0; i < MOST_FIELDS && !from.equals(focus()); i++) {
			tab();
		}
		Set<String> met = new LinkedHashSet<>();
		for (int i = 0; i < MOST_FIELDS; i++) {
			met.add(focus());
			tab();
			if (from.equals(focus())) {
				return met;
			}
		}
		throw new AssertionError("Tab does not come round: " + met);
	}

	private void tab() {
		keyboard.pressShortcut(Keystrokes.TAB);
		Frame.settled();
	}

	private static String focus() {
		return UIThreadRunnable.syncExec(() -> {
			Control control = Display.getCurrent().getFocusControl();
			return control == null ? "" : String.valueOf(control.getData(SWTBotPreferences.DEFAULT_KEY));
		});
	}
}
