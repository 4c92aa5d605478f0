package org.afterglow.app.internal.lock;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Says in words that Caps Lock is on, as far as keys tell: the toolkit does not. Another sentence that stands there stays. */
final class CapsLock {

	private final Label sentence;

	private CapsLock(Label sentence) {
		this.sentence = sentence;
	}

	/** Watches a field and says it in the label. */
	static void watch(Text field, Label sentence) {
		CapsLock watching = new CapsLock(sentence);
		field.addListener(SWT.KeyDown, watching::key);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.CAPS_LOCK) {
			say(!sentence.getText().equals(LockMessages.capsLock));
		} else if (Character.isLetter(event.character) && (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0) {
			boolean shift = (event.stateMask & SWT.SHIFT) != 0;
			boolean large = Character.isUpperCase(event.character);
			if (large || Character.isLowerCase(event.character)) {
				say(large != shift);
			}
		}
	}

	private void say(boolean on) {
		if (on && sentence.getText().isEmpty()) {
			sentence.setText(LockMessages.capsLock);
		} else if (!on && sentence.getText().equals(LockMessages.capsLock)) {
			sentence.setText("");
		}
	}
}
