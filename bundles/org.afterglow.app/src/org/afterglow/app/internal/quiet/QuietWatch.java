package org.afterglow.app.internal.quiet;

import java.time.InstantSource;

import org.afterglow.app.internal.Locking;
import org.afterglow.app.internal.Messages;
import org.afterglow.practice.LockReason;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.window.Presence;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Locks the vault after some minutes in which nobody touched the window, and says so in a line. It wakes once a minute, in the
 * last minute once a second.
 */
public final class QuietWatch {

	private static final int[] TOUCHES = { SWT.KeyDown, SWT.MouseDown, SWT.MouseWheel, SWT.MouseHorizontalWheel, SWT.MouseMove,
			SWT.Touch, SWT.Gesture };

	private final CLabel line;
	private final Display display;
	private final Locking locking;
	private final Quiet quiet;
	private final Runnable wake = this::look;
	private Point pointer = new Point(0, 0);
	private boolean warned;
	private LockReason reason = LockReason.QUIET;

	private QuietWatch(CLabel line, InstantSource clock, Locking locking) {
		this.line = line;
		this.display = line.getDisplay();
		this.locking = locking;
		this.quiet = new Quiet(clock, System::nanoTime, Preferences.ofUser()::lockMinutes);
	}

	/** Watches until the line is disposed. */
	public static QuietWatch over(CLabel line, InstantSource clock, Locking locking) {
		QuietWatch watch = new QuietWatch(line, clock, locking);
		for (int touch : TOUCHES) {
			watch.display.addFilter(touch, watch::touched);
		}
		Presence.shared().listen(line, watch::somebodyIsThere);
		Preferences.ofUser().listen(line, watch::look);
		watch.look();
		return watch;
	}

	/** From now on time is read here, and the quiet begins anew. */
	public void clock(InstantSource clock) {
		quiet.wall(clock);
		look();
	}

	/**
	 * The person has left the machine: the vault locks now, or as soon as work that holds the window has ended. From any thread.
	 *
	 * @param why said in the log
	 */
	public void leave(LockReason why) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				reason = why;
				quiet.leave();
				look();
			});
		}
	}

	private void look() {
		if (line.isDisposed()) {
			return;
		}
		Quiet.State state = quiet.state();
		show(state);
		display.timerExec((int) quiet.next().toMillis(), wake);
		if (state instanceof Quiet.Over && !isHeld()) {
			locking.lock(reason);
		}
	}

	private void touched(Event event) {
		if (!line.isDisposed() && (event.type != SWT.MouseMove || moved(event))) {
			somebodyIsThere();
		}
	}

	private void somebodyIsThere() {
		Quiet.State state = quiet.touched();
		if (!(state instanceof Quiet.Over)) {
			reason = LockReason.QUIET;
		}
		if (warned || state instanceof Quiet.Over) {
			look();
		}
	}

	/** The system reports a move, too, when the window changes below a pointer that rests. */
	private boolean moved(Event event) {
		if (!(event.widget instanceof Control control)) {
			return false;
		}
		Point now = control.toDisplay(event.x, event.y);
		boolean moved = !now.equals(pointer);
		pointer = now;
		return moved;
	}

	/** Work that holds the window, such as an import, comes to its end before the vault is locked. */
	private static boolean isHeld() {
		return ModalContext.getModalLevel() > 0;
	}

	private void show(Quiet.State state) {
		boolean first = !warned;
		warned = !(state instanceof Quiet.Open);
		String sentence = switch (state) {
			case Quiet.Open open -> NLS.bind(open.minutes() == 1 ? Messages.locksAfterOne : Messages.locksAfter, open.minutes());
			case Quiet.Closing closing -> NLS.bind(Messages.locksIn, Minutes.of(closing.left()));
			case Quiet.Over over -> isHeld() ? Messages.locksWhenDone : Messages.locking;
		};
		if (!sentence.equals(line.getText())) {
			line.setForeground(Theme.colour(warned ? Tone.STRAW : Tone.INK2));
			line.setText(sentence);
			line.getParent().layout();
		}
		if (warned && first) {
			line.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		}
	}
}
