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
 */
public final class PopupFocus {

	/** A window manager has settled by then. */
	private static final int SETTLED_MILLIS = 600;

	private final Shell shell;
	private final Control first;
	private final Runnable left;
	private final Listener pressed = this::pressed;
	private boolean settled;

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
		display.timerExec(SETTLED_MILLIS, this::settle);
		shell.open();
		first.setFocus();
	}

	private void deactivated() {
		if (shell.isDisposed()) {
			return;
		}
		boolean away = shell.getDisplay().getActiveShell() != shell;
		if (away && settled) {
			left.run();
		} else if (away) {
			takeBack();
		}
	}

	private void takeBack() {
		shell.forceActive();
		first.setFocus();
	}

	private void settle() {
		settled = true;
		if (shell.isDisposed()) {
			return;
		}
		Shell active = shell.getDisplay().getActiveShell();
		if (active == null) {
			left.run();
		} else if (active != shell) {
			takeBack();
		}
	}

	private void pressed(Event event) {
		if (event.widget instanceof Control control && control.getShell() != shell) {
			left.run();
		}
	}
}
