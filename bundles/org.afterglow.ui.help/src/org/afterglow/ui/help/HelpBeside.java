package org.afterglow.ui.help;

import org.afterglow.ui.help.internal.view.DoorHelp;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import java.util.Objects;
import java.util.function.Supplier;

/** Help for a window that stands alone, before there is a workbench whose keys could be pressed. */
public final class HelpBeside implements Listener {

	private final Shell shell;
	private final Supplier<Class<?>> page;

	private HelpBeside(Shell shell, Supplier<Class<?>> page) {
		this.shell = shell;
		this.page = page;
	}

	/**
	 * F1 opens the guide beside this window, for as long as it is there. UI thread only.
	 *
	 * @param page says what the window shows now; the guide knows by its name where it tells about it
	 */
	public static void of(Shell shell, Supplier<Class<?>> page) {
		HelpBeside help = new HelpBeside(Objects.requireNonNull(shell), Objects.requireNonNull(page));
		Display display = shell.getDisplay();
		display.addFilter(SWT.KeyDown, help);
		shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, help));
	}

	@Override
	public void handleEvent(Event event) {
		if (event.keyCode == SWT.F1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && event.widget instanceof Control control && control.getShell() == shell) {
			event.doit = false;
			DoorHelp.open(shell, page.get());
		}
	}
}
