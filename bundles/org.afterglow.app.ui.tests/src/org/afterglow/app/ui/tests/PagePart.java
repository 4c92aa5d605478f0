package org.afterglow.app.ui.tests;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** The page of the open narrative: its head, its strips, what is around its text. Keys go to whatever has the focus. */
final class PagePart {

	static final KeyStroke F3 = KeyStroke.getInstance(SWT.F3);
	static final KeyStroke F11 = KeyStroke.getInstance(SWT.F11);
	static final KeyStroke PAGE_DOWN = KeyStroke.getInstance(SWT.PAGE_DOWN);
	static final KeyStroke PAGE_UP = KeyStroke.getInstance(SWT.PAGE_UP);

	private static final int STOPS = 12;

	private final SWTBot bot;
	private final PracticeWindow window;
	private final Keyboard keyboard = KeyboardFactory.getDefaultKeyboard();

	PagePart(SWTBot bot, PracticeWindow window) {
		this.bot = bot;
		this.window = window;
	}

	void key(KeyStroke... keys) {
		keyboard.pressShortcut(keys);
	}

	void ctrl(char letter) {
		keyboard.pressShortcut(SWT.CTRL, letter);
	}

	void type(String text) {
		keyboard.typeText(text, 5);
	}

	/** Presses Tab until the control has the focus. */
	void tabTo(String key) {
		for (int i = 0; i < STOPS && !has(key); i++) {
			key(Keystrokes.TAB);
		}
		awaitFocus(key);
	}

	void awaitFocus(String key) {
		Until.holds(bot, () -> has(key), () -> "the focus is on "
				+ UIThreadRunnable.syncExec(() -> String.valueOf(Display.getCurrent().getFocusControl())));
	}

	/** Until what is visible under this key says so. */
	void awaitWords(String key, String part) {
		Until.holds(bot, () -> words(key).contains(part), () -> "wanted: " + part + ", there: " + words(key));
	}

	void awaitVisible(String key, boolean visible) {
		Until.holds(bot, () -> UIThreadRunnable.syncExec(() -> Controls.visible(key).isPresent()) == visible,
				() -> key + " is " + (visible ? "not " : "") + "there");
	}

	/** Until the text begins so. */
	void awaitText(String beginning) {
		Until.holds(bot, () -> window.text().getText().startsWith(beginning), () -> "the text begins otherwise");
	}

	void awaitSelection(String words) {
		Until.holds(bot, () -> window.text().getSelection().equals(words),
				() -> "selected: " + window.text().getSelection());
	}

	/** How many characters the longest line of the text has on the screen. */
	int longestLine() {
		return UIThreadRunnable.syncExec(() -> {
			StyledText text = (StyledText) Controls.visible("narrative.text").orElseThrow();
			int longest = 0;
			int begun = 0;
			for (int i = 1; i < text.getCharCount(); i++) {
				if (text.getLocationAtOffset(i).y > text.getLocationAtOffset(begun).y) {
					longest = Math.max(longest, i - begun);
					begun = i;
				}
			}
			return longest;
		});
	}

	Rectangle bounds(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).orElseThrow().getBounds());
	}

	void size(int width, int height) {
		Rectangle wanted = new Rectangle(0, 0, width, height);
		UIThreadRunnable.syncExec(() -> window.shell().widget.setBounds(wanted));
		Until.holds(bot, () -> shell().equals(wanted), () -> "bounds: " + shell());
	}

	Rectangle shell() {
		return UIThreadRunnable.syncExec(() -> window.shell().widget.getBounds());
	}

	void back(Rectangle bounds) {
		size(bounds.width, bounds.height);
	}

	private boolean has(String key) {
		return UIThreadRunnable.syncExec(() -> {
			Control focus = Display.getCurrent().getFocusControl();
			return focus != null && key.equals(focus.getData(SWTBotPreferences.DEFAULT_KEY));
		});
	}

	private String words(String key) {
		return UIThreadRunnable.syncExec(() -> Controls.visible(key).map(PagePart::words).orElse(""));
	}

	private static String words(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case Link link -> link.getText();
			case Combo combo -> combo.getText();
			default -> throw new IllegalArgumentException("has no words: " + control);
		};
	}
}
