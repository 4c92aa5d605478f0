package org.eclipse.swtbot.swt.finder.keyboard;

/** Gives out keyboards. */
public abstract class KeyboardFactory {

	/** The keyboard whose keys go to the display, and from there to whatever has the focus. */
	public static Keyboard getSWTKeyboard() {
		return new Keyboard();
	}

	public static Keyboard getDefaultKeyboard() {
		return getSWTKeyboard();
	}
}
