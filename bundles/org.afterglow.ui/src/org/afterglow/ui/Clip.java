package org.afterglow.ui;

import java.time.Duration;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * A secret on the clipboard, taken off again after a while and when the program ends. What somebody else put there meanwhile stays. UI thread only.
 *
 * @since 1.0
 */
public final class Clip {

	/** How long a secret stays. */
	public static final Duration KEPT = Duration.ofSeconds(60);

	private final Display display;
	private final String secret;
	private final Listener end = event -> clear();
	private boolean gone;

	private Clip(Display display, String secret) {
		this.display = display;
		this.secret = Objects.requireNonNull(secret);
	}

	/** Copies a secret for {@link #KEPT}. */
	public static Clip copy(Display display, String secret) {
		return copy(display, secret, KEPT);
	}

	/** The same for another time. */
	public static Clip copy(Display display, String secret, Duration kept) {
		Clip clip = new Clip(display, secret);
		Clipboard board = new Clipboard(display);
		try {
			board.setContents(new Object[] { secret }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			board.dispose();
		}
		display.addListener(SWT.Dispose, clip.end);
		display.timerExec(Math.toIntExact(kept.toMillis()), clip::clear);
		return clip;
	}

	/** Takes the secret off now, if it is still there. */
	public void clear() {
		if (gone || display.isDisposed()) {
			return;
		}
		gone = true;
		display.removeListener(SWT.Dispose, end);
		Clipboard board = new Clipboard(display);
		try {
			if (secret.equals(board.getContents(TextTransfer.getInstance()))) {
				board.clearContents();
			}
		} finally {
			board.dispose();
		}
	}

	@Override
	public String toString() {
		return "secret on the clipboard";
	}
}
