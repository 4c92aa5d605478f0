package org.afterglow.app.internal.lock;

import java.time.Duration;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;

/** Waits with the person who typed several wrong passphrases: a sentence counts the seconds, and the button comes back. */
final class Pause {

	private static final int SECOND = 1000;

	private final Button button;
	private final Label sentence;
	private final long end;

	Pause(Button button, Label sentence, Duration left) {
		this.button = button;
		this.sentence = sentence;
		this.end = System.nanoTime() + left.toNanos();
	}

	void begin() {
		button.setEnabled(false);
		tick();
	}

	private void tick() {
		if (button.isDisposed()) {
			return;
		}
		long left = end - System.nanoTime();
		if (left <= 0) {
			sentence.setText("");
			button.setEnabled(true);
			return;
		}
		long millis = Math.max(1, Duration.ofNanos(left).toMillis());
		sentence.setText(VaultSentences.pause((millis + SECOND - 1) / SECOND));
		button.getDisplay().timerExec((int) Math.min(SECOND, millis), this::tick);
	}
}
