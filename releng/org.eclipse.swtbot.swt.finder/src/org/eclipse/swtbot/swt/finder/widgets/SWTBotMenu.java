package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** An item of a menu. */
public class SWTBotMenu extends AbstractSWTBot<MenuItem> {

	public SWTBotMenu(MenuItem widget) {
		super(widget);
	}

	@Override
	public SWTBotMenu click() {
		waitForEnabled();
		tell(() -> {
			if ((widget.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				widget.setSelection(!widget.getSelection());
			}
		});
		later(SWT.Selection);
		return this;
	}

	/** The item below this one that these labels lead to. */
	public SWTBotMenu menu(String... path) {
		Menu below = ask(widget::getMenu);
		return new SWTBotRootMenu(below).menu(path);
	}

	public List<String> menuItems() {
		return MenuSearch.labels(ask(widget::getMenu));
	}

	@Override
	public boolean isEnabled() {
		return ask(widget::isEnabled);
	}

	public boolean isChecked() {
		return ask(widget::getSelection);
	}

	@Override
	protected Control menuOwner() {
		return widget.getParent().getShell();
	}
}
