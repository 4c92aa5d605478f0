package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu bar or a context menu. */
public class SWTBotRootMenu extends AbstractSWTBot<Menu> {

	public SWTBotRootMenu(Menu widget) {
		super(widget);
	}

	/** The item that these labels lead to; mnemonics and shortcuts are left out. */
	public SWTBotMenu menu(String... path) {
		Menu menu = widget;
		MenuItem item = null;
		for (String label : path) {
			item = MenuSearch.item(menu, label);
			MenuItem found = item;
			menu = ask(found::getMenu);
		}
		return new SWTBotMenu(item);
	}

	/** The labels of the items. */
	public List<String> menuItems() {
		return MenuSearch.labels(widget);
	}

	@Override
	protected Control menuOwner() {
		return widget.getShell();
	}
}
