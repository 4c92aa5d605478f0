package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** Looks into menus, which often fill themselves only when they are shown. */
final class MenuSearch {

	private MenuSearch() {
	}

	static MenuItem item(Menu menu, String label) {
		if (menu == null) {
			throw new WidgetNotFoundException("no menu that could hold: " + label);
		}
		long end = System.currentTimeMillis() + SWTBotPreferences.TIMEOUT;
		MenuItem found = find(menu, label);
		while (found == null) {
			if (System.currentTimeMillis() > end) {
				throw new WidgetNotFoundException("no menu item " + label + " among " + labels(menu));
			}
			pause();
			found = find(menu, label);
		}
		return found;
	}

	static List<String> labels(Menu menu) {
		return UIThreadRunnable.syncExec(menu.getDisplay(), () -> Arrays.stream(items(menu)).map(MenuSearch::label).toList());
	}

	private static MenuItem find(Menu menu, String label) {
		return UIThreadRunnable.syncExec(menu.getDisplay(), () -> Arrays.stream(items(menu))
				.filter(each -> label.replace("&", "").equals(label(each))).findFirst().orElse(null));
	}

	private static MenuItem[] items(Menu menu) {
		if (menu.isDisposed()) {
			return new MenuItem[0];
		}
		menu.notifyListeners(SWT.Show, new Event());
		return menu.getItems();
	}

	private static String label(MenuItem item) {
		String text = item.getText();
		int shortcut = text.indexOf('\t');
		return (shortcut < 0 ? text : text.substring(0, shortcut)).replace("&", "");
	}

	private static void pause() {
		try {
			Thread.sleep(SWTBotPreferences.DEFAULT_POLL_DELAY);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new WidgetNotFoundException("interrupted", e);
		}
	}
}
