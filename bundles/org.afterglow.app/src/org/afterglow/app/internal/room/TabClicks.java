package org.afterglow.app.internal.room;

import java.util.function.Consumer;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Listens to the tabs: a double click is handed on, and the platform's menu of a tab does not come. */
final class TabClicks {

	/** Where the renderer keeps the element of the model that a control shows. */
	private static final String ELEMENT = "modelElement";

	private final Shell shell;
	private final Consumer<MUIElement> twice;

	private TabClicks(Shell shell, Consumer<MUIElement> twice) {
		this.shell = shell;
		this.twice = twice;
	}

	static void listen(Shell shell, Consumer<MUIElement> twice) {
		TabClicks clicks = new TabClicks(shell, twice);
		Display display = shell.getDisplay();
		Listener onTwice = clicks::twice;
		Listener onMenu = clicks::menu;
		display.addFilter(SWT.MouseDoubleClick, onTwice);
		display.addFilter(SWT.MenuDetect, onMenu);
		shell.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.MouseDoubleClick, onTwice);
			display.removeFilter(SWT.MenuDetect, onMenu);
		});
	}

	private void twice(Event event) {
		if (event.button == 1 && event.widget instanceof CTabFolder tabs && tabs.getShell() == shell
				&& tabs.getData(ELEMENT) instanceof MUIElement element && tabs.getItem(new Point(event.x, event.y)) != null) {
			twice.accept(element);
		}
	}

	private void menu(Event event) {
		if (event.widget instanceof CTabFolder tabs && tabs.getShell() == shell && tabs.getData(ELEMENT) != null) {
			event.doit = false;
			event.type = SWT.None;
		}
	}
}
