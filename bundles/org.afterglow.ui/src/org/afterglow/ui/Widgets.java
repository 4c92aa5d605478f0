package org.afterglow.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** All widgets of a display, items and menus too. */
final class Widgets {

	/** More rows than this are asked for again rather than gone through. */
	private static final int MOST_ROWS = 2_000;

	private final List<Widget> found = new ArrayList<>();

	private Widgets() {
	}

	static List<Widget> of(Display display) {
		Widgets widgets = new Widgets();
		for (Shell shell : display.getShells()) {
			widgets.add(shell);
		}
		return widgets.found;
	}

	private void add(Control control) {
		found.add(control);
		menu(control.getMenu());
		if (control instanceof Decorations decorations) {
			menu(decorations.getMenuBar());
		}
		switch (control) {
			case Tree tree -> rows(tree.getItems());
			case Table table -> {
				if ((table.getStyle() & SWT.VIRTUAL) == 0 && table.getItemCount() < MOST_ROWS) {
					found.addAll(List.of(table.getItems()));
				}
			}
			case ToolBar bar -> found.addAll(List.of(bar.getItems()));
			case CTabFolder tabs -> found.addAll(List.of(tabs.getItems()));
			default -> {
				// Has no items.
			}
		}
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				add(child);
			}
		}
	}

	private void rows(TreeItem[] rows) {
		for (TreeItem row : rows) {
			if (found.size() < 10 * MOST_ROWS) {
				found.add(row);
				rows(row.getItems());
			}
		}
	}

	private void menu(Menu menu) {
		if (menu != null && !menu.isDisposed()) {
			for (MenuItem item : menu.getItems()) {
				found.add(item);
				menu(item.getMenu());
			}
		}
	}
}
