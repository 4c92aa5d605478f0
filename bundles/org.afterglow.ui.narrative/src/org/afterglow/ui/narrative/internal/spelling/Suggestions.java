package org.afterglow.ui.narrative.internal.spelling;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.spelling.Words.Word;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * What may have been meant by a word, as items of a menu.
 *
 * @param near the likeliest first
 */
record Suggestions(Word word, List<String> near) {

	/** What can be done with a word. */
	interface Deeds {
		void correct(Word word, String right);

		void keep(Word word);

		void next();
	}

	/** Puts the items on top of a menu. @return what was put there, to be taken away again */
	List<MenuItem> putInto(Menu menu, Deeds deeds) {
		List<MenuItem> items = new ArrayList<>();
		for (String right : near) {
			items.add(item(menu, items.size(), plain(right), () -> deeds.correct(word, right)));
		}
		if (near.isEmpty()) {
			items.add(item(menu, items.size(), Messages.nothingNear, () -> {
				// Only a sentence.
			}));
			items.getLast().setEnabled(false);
		}
		items.add(new MenuItem(menu, SWT.SEPARATOR, items.size()));
		items.add(item(menu, items.size(), Messages.with(Messages.keep, plain(word.text())), () -> deeds.keep(word)));
		items.add(item(menu, items.size(), Messages.nextWord, deeds::next));
		return items;
	}

	private static MenuItem item(Menu menu, int index, String label, Runnable deed) {
		MenuItem item = WidgetKey.key(new MenuItem(menu, SWT.PUSH, index), "spelling.item");
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deed.run()));
		return item;
	}

	/** Ampersands in menus are mnemonics. */
	private static String plain(String word) {
		return word.replace("&", "&&");
	}

	/** The place alone: the words are a client's. */
	@Override
	public String toString() {
		return word.toString();
	}
}
