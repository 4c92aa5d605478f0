package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.afterglow.ui.Appearance;
import org.afterglow.ui.Look;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.Preferences.ThemeChoice;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the window into the preferences and back with nothing but keys. */
class PreferencesByKeysTest extends Journey {

	private final Preferences preferences = Preferences.ofUser();
	private final PreferencesDialogPart dialog = new PreferencesDialogPart(bot, window.shell());
	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	@AfterEach
	void asBefore() {
		UIThreadRunnable.syncExec(() -> {
			preferences.theme(ThemeChoice.SYSTEM);
			preferences.lockMinutes(10);
		});
	}

	@Test
	void keysAloneMakeTheWindowDarkAndLockItLater() {
		keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 'e');
		dialog.shell();
		press(Keystrokes.TAB);
		// Arrows go from one choice to the next, Space takes it.
		press(Keystrokes.DOWN, Keystrokes.DOWN, Keystrokes.SPACE);
		Until.holds(bot, () -> preferences.theme() == ThemeChoice.DARK, () -> "the theme is " + preferences.theme());
		assertEquals(Look.DARK, UIThreadRunnable.syncExec(() -> Appearance.current().look()));

		keyboard.pressShortcut(SWT.SHIFT, SWT.TAB, (char) SWT.TAB);
		press(Keystrokes.DOWN, Keystrokes.DOWN, Keystrokes.DOWN, Keystrokes.TAB, Keystrokes.UP);
		Until.holds(bot, () -> preferences.lockMinutes() == 11, () -> "minutes: " + preferences.lockMinutes());
		Screenshots.take("preferences-by-keys");
		press(Keystrokes.ESC);
	}

	private void press(KeyStroke... keys) {
		for (KeyStroke key : keys) {
			keyboard.pressShortcut(key);
		}
	}
}
