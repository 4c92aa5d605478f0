package org.afterglow.app.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Menus as they are when they are open. UI thread. */
final class Menus {

	/**
	 * @param path of the menus above, by their words
	 * @param text with its mnemonic and its key
	 */
	record Item(String path, String text) {

		/** The letter behind the mark; 0 if there is none. */
		char mnemonic() {
			String plain = text.replace("&&", "");
			int mark = plain.indexOf('&');
			return mark < 0 || mark + 1 >= plain.length() ? 0 : Character.toUpperCase(plain.charAt(mark + 1));
		}

		String word() {
			return text.replaceAll("\t.*", "").replace("&", "");
		}
	}

	/** Names of languages are the machine's, not ours. */
	private static final String LANGUAGES = "/Narrative/Spelling";

	private Menus() {
	}

	/** Everything in the menu and the menus below it, which are opened for that as a person would open them. */
	static List<Item> in(Menu menu, String path) {
		List<Item> items = new ArrayList<>();
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0 && !path.equals(LANGUAGES)) {
				items.add(new Item(path, item.getText()));
			}
			if (item.getMenu() != null) {
				items.addAll(in(item.getMenu(), path + "/" + item.getText().replace("&", "")));
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return items;
	}
}
