package org.afterglow.ui.narrative.internal.coding;

import java.util.List;
import java.util.function.Consumer;

import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.News;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.Mark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Asks which coding is meant where there are several. */
final class WhichCoding {

	private final OpenText open;

	WhichCoding(OpenText open) {
		this.open = open;
	}

	/**
	 * @param key stable key of the menu
	 * @param sentence with places for the code and the words
	 */
	void ask(String key, String sentence, Consumer<Mark> meant) {
		List<Mark> here = open.here();
		if (here.isEmpty()) {
			News.say(Messages.noCodingHere);
		} else if (here.size() == 1) {
			meant.accept(here.getFirst());
		} else {
			menu(key, sentence, here, meant);
		}
	}

	private void menu(String key, String sentence, List<Mark> marks, Consumer<Mark> meant) {
		Menu menu = WidgetKey.key(new Menu(open.text().getShell(), SWT.POP_UP), key);
		for (Mark mark : marks) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			String words = CodeWords.beginning(open.wordsOf(mark));
			item.setText(Messages.with(sentence, open.nameOf(mark), words).replace("&", "&&"));
			open.codeOf(mark).ifPresent(code -> item.setImage(CodeMarks.image(code.kind(), code.colour())));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> meant.accept(mark)));
		}
		Rectangle words = open.onDisplay(marks.getFirst().span());
		menu.setLocation(words.x, words.y + words.height);
		Display display = open.text().getDisplay();
		menu.addListener(SWT.Hide, event -> display.asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
