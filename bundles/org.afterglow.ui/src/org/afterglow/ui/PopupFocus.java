package org.afterglow.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps a popup open as long as the person is with it. A window manager may give the focus back to the window below after
 * the popup has opened, because another popup has just closed; nobody asked for that, and the popup takes it again. Only a
 * press of the mouse elsewhere, or another program, means that the person has left.
 *
 * @since 1.0
 */
public final class PopupFocus {

	/** A window manager has said its last word by then. */
	private static final int PATIENCE_MILLIS = 150;
	/** Windows that fight for the focus help nobody. */
	private static final int MOST = 5;

	private final Shell shell;
	private final Control first;
	private final Runnable left;
	private final Listener pressed = this::pressed;
	private int taken;

	/**
	 * @param first what gets the focus
	 * @param left called when the person has gone elsewhere
	 */
	public PopupFocus(Shell shell, Control first, Runnable left) {
		this.shell = shell;
		this.first = first;
		this.left = left;
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::deactivated));
	}

	/** Opens the shell and puts the focus into it. */
	public void open() {
		Display display = shell.getDisplay();
		display.addFilter(SWT.MouseDown, pressed);
		shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.MouseDown, pressed));
		shell.open();
		first.setFocus();
	}

	private void deactivated() {
		if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell) {
			shell.getDisplay().timerExec(PATIENCE_MILLIS, this::look);
		}
	}

	/** The window below has the focus and nobody has pressed there: it was not meant. Anything else was. */
	private void look() {
		if (shell.isDisposed()) {
			return;
		}
		Shell active = shell.getDisplay().getActiveShell();
		if (active == shell) {
			return;
		}
		if (active != shell.getParent() || taken >= MOST) {
			left.run();
		} else {
			taken++;
			shell.forceActive();
			first.setFocus();
		}
	}

	private void pressed(Event event) {
		if (event.widget instanceof Control control && control.getShell() != shell) {
			left.run();
		}
	}
}
