package org.eclipse.swtbot.swt.finder.keyboard;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Presses real keys: what has the focus gets them. Knows the layout EN_US. */
public class Keyboard {

	private static final String PLAIN = "`1234567890-=[]\\;',./";
	private static final String WITH_SHIFT = "~!@#$%^&*()_+{}|:\"<>?";
	private static final long PATIENCE = 200;
	private static final int[] MODIFIERS = { SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND };

	Keyboard() {
	}

	public void typeText(String text) {
		typeText(text, SWTBotPreferences.TYPE_INTERVAL);
	}

	/** @param interval milliseconds between two keys */
	public void typeText(String text, int interval) {
		for (char each : text.toCharArray()) {
			typeCharacter(each);
			rest(interval);
		}
	}

	public void typeCharacter(char character) {
		int shifted = WITH_SHIFT.indexOf(character);
		if (shifted >= 0) {
			press(SWT.SHIFT, 0, PLAIN.charAt(shifted));
		} else if (Character.isUpperCase(character)) {
			press(SWT.SHIFT, 0, Character.toLowerCase(character));
		} else if (character == '\n') {
			press(SWT.NONE, 0, SWT.CR);
		} else if (character == '\t' || character >= ' ' && character < 127) {
			press(SWT.NONE, 0, character);
		} else {
			throw new IllegalArgumentException("layout EN_US has no key for U+%04X".formatted((int) character));
		}
	}

	public void pressShortcut(int modificationKeys, char character) {
		pressShortcut(modificationKeys, 0, character);
	}

	public void pressShortcut(int modificationKeys, int keyCode, char character) {
		press(modificationKeys, keyCode, Character.toLowerCase(character));
	}

	/** Presses the keys one after the other, keeps them down, and lets them go in reverse order. */
	public void pressShortcut(KeyStroke... keys) {
		pressAndSettle(() -> {
			for (KeyStroke key : keys) {
				post(SWT.KeyDown, key);
			}
			for (int i = keys.length - 1; i >= 0; i--) {
				post(SWT.KeyUp, keys[i]);
			}
		}, keys.length);
	}

	private static void press(int modifiers, int keyCode, char character) {
		int[] held = Arrays.stream(MODIFIERS).filter(each -> (modifiers & each) != 0).toArray();
		pressAndSettle(() -> {
			for (int modifier : held) {
				post(SWT.KeyDown, modifier, (char) 0);
			}
			post(SWT.KeyDown, keyCode, character);
			post(SWT.KeyUp, keyCode, character);
			for (int modifier : held) {
				post(SWT.KeyUp, modifier, (char) 0);
			}
		}, held.length + 1);
	}

	private static void post(int type, KeyStroke key) {
		for (int modifier : MODIFIERS) {
			if ((key.getModifierKeys() & modifier) != 0) {
				post(type, modifier, (char) 0);
			}
		}
		int natural = key.getNaturalKey();
		if (natural == KeyStroke.NO_KEY) {
			return;
		}
		boolean isCode = (natural & SWT.KEYCODE_BIT) != 0;
		post(type, isCode ? natural : 0, isCode ? (char) 0 : Character.toLowerCase((char) natural));
	}

	private static void post(int type, int keyCode, char character) {
		UIThreadRunnable.syncExec(() -> {
			Event event = new Event();
			event.type = type;
			event.keyCode = keyCode == 0 && Character.isISOControl(character) ? character : keyCode;
			event.character = character;
			if (!SWTUtils.display().post(event)) {
				throw new IllegalStateException("the display took no key " + keyCode + "/" + (int) character);
			}
		});
	}

	/**
	 * Presses and waits until the program has seen the last key go up; not for long, since a native dialog shows its keys to
	 * nobody. Does not dispatch: a key may open a modal dialog.
	 */
	private static void pressAndSettle(Runnable keys, int lettingGo) {
		CountDownLatch seen = new CountDownLatch(lettingGo);
		Listener listener = event -> seen.countDown();
		Display display = SWTUtils.display();
		UIThreadRunnable.syncExec(() -> display.addFilter(SWT.KeyUp, listener));
		try {
			keys.run();
			seen.await(PATIENCE, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			UIThreadRunnable.syncExec(() -> display.removeFilter(SWT.KeyUp, listener));
		}
	}

	private static void rest(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
