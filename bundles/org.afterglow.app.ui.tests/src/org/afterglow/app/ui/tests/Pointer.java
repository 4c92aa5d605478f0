package org.afterglow.app.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/** The real pointer of the display: what is under it hears of it. */
final class Pointer {

	private static final int STEPS = 6;
	private static final long REST_MILLIS = 40;

	/**
	 * Presses at the left end of the one, moves, and lets go at an end of the other: its right end if it comes later. The
	 * control is told itself: where a button of the display goes down depends on the window manager.
	 */
	void drag(String key, String from, String to) {
		UIThreadRunnable.syncExec(() -> {
			StyledText text = text(key);
			text.forceFocus();
			boolean forward = text.getText().indexOf(to) > text.getText().indexOf(from);
			Point start = text.toControl(end(key, from, true));
			Point stop = text.toControl(end(key, to, !forward));
			tell(text, SWT.MouseMove, start, 0);
			tell(text, SWT.MouseDown, start, 0);
			for (int i = 1; i <= STEPS; i++) {
				tell(text, SWT.MouseMove, new Point(start.x + (stop.x - start.x) * i / STEPS, start.y), SWT.BUTTON1);
			}
			tell(text, SWT.MouseUp, stop, SWT.BUTTON1);
		});
	}

	/** Stays on the words. */
	void rest(String key, String words) {
		Point middle = UIThreadRunnable.syncExec(() -> {
			Point left = end(key, words, true);
			Point right = end(key, words, false);
			return new Point((left.x + right.x) / 2, left.y);
		});
		move(new Point(middle.x - 3, middle.y));
		move(middle);
	}

	/** Goes over the middle of a control, wherever it is. */
	void over(String key) {
		Point middle = UIThreadRunnable.syncExec(() -> {
			Control control = Controls.anywhere(key).orElseThrow();
			return control.toDisplay(control.getSize().x / 2, control.getSize().y / 2);
		});
		move(new Point(middle.x - 3, middle.y));
		move(middle);
	}

	/** To the corner of the screen, over nothing. */
	void away() {
		move(new Point(2, 2));
	}

	private static void move(Point place) {
		UIThreadRunnable.syncExec(() -> {
			Event moved = new Event();
			moved.type = SWT.MouseMove;
			moved.x = place.x;
			moved.y = place.y;
			Display.getCurrent().post(moved);
		});
		settle();
	}

	private static void tell(StyledText text, int type, Point place, int held) {
		Event event = new Event();
		event.type = type;
		event.x = place.x;
		event.y = place.y;
		event.stateMask = held;
		if (type != SWT.MouseMove) {
			event.button = 1;
			event.count = 1;
		}
		text.notifyListeners(type, event);
	}

	/** The display hands real events over in its own time. */
	private static void settle() {
		new SWTBot().sleep(REST_MILLIS);
		UIThreadRunnable.syncExec(() -> {
			// what was queued before has had its turn
		});
	}

	private static StyledText text(String key) {
		return (StyledText) Controls.visible(key).orElseThrow();
	}

	private static Point end(String key, String words, boolean left) {
		StyledText text = text(key);
		int at = text.getText().indexOf(words);
		Rectangle bounds = text.getTextBounds(at, at + words.length() - 1);
		return text.toDisplay(left ? bounds.x : bounds.x + bounds.width, bounds.y + bounds.height / 2);
	}
}
