package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.Test;

/** What opens the vault is changed while it is open, by keys alone. */
class KeysTest extends Journey {

	private static final String OTHER = "five other ordinary words";

	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

	@Test
	void aPassphraseIsChangedByKeysAlone() {
		open("Change passphrase");
		bot.shellWithId("passphrase.dialog");
		Screenshots.both("passphrase");
		change("four wrong words here", OTHER, OTHER);
		awaits("passphrase.sentence", "does not open this vault");
		change(Door.PASSPHRASE, "short", "short");
		awaits("passphrase.sentence", "these are 5");
		change(Door.PASSPHRASE, OTHER, OTHER + "s");
		awaits("passphrase.sentence", "not the same");
		Screenshots.both("passphrase-refused");
		change(Door.PASSPHRASE, OTHER, OTHER);
		awaitClosed("passphrase.dialog");
		open("Change passphrase");
		change(OTHER, Door.PASSPHRASE, Door.PASSPHRASE);
		awaitClosed("passphrase.dialog");
	}

	@Test
	void aNewRecoveryCodeCountsWhenItWasTypedAndThePassphraseToo() {
		open("New recovery code");
		bot.shellWithId("recovery.dialog");
		Screenshots.both("recovery-dialog");
		String code = bot.labelWithId("code.shown").getText();
		enter();
		type(code.replaceAll("\\s", ""));
		enter();
		Until.holds(bot, () -> bot.textWithId("recovery.now").isVisible(), () -> "the passphrase is not asked for");
		type("four wrong words here");
		enter();
		awaits("recovery.sentence", "does not open this vault");
		Screenshots.both("recovery-dialog-passphrase");
		type(Door.PASSPHRASE);
		enter();
		awaitClosed("recovery.dialog");
		assertTrue(practice.vault().recoverable());
	}

	private void open(String command) {
		new GoToDialog(bot).open().type(command).awaitSelected(command);
		enter();
	}

	private void enter() {
		keyboard.pressShortcut(Keystrokes.CR);
	}

	private void change(String now, String fresh, String again) {
		UIThreadRunnable.syncExec(() -> bot.textWithId("passphrase.now").widget.setFocus());
		type(now);
		next(fresh);
		next(again);
		enter();
	}

	private void next(String text) {
		keyboard.pressShortcut(Keystrokes.TAB);
		type(text);
	}

	/** In the place of whatever stands there. */
	private void type(String text) {
		keyboard.pressShortcut(SWT.CTRL, 'a');
		keyboard.typeText(text);
	}

	private void awaits(String key, String part) {
		Until.holds(bot, () -> bot.labelWithId(key).getText().contains(part), () -> "wanted: " + part + ", said: " + bot.labelWithId(key).getText());
	}

	private void awaitClosed(String key) {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> java.util.Arrays.stream(org.eclipse.swt.widgets.Display.getCurrent().getShells())
				.noneMatch(shell -> key.equals(shell.getData("org.eclipse.swtbot.widget.key")))), () -> key + " is still there");
		assertEquals("Afterglow", bot.activeShell().getText());
	}
}
