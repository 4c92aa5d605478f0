package org.afterglow.ui.pictures.internal.screen;

import java.util.Arrays;
import java.util.Optional;

import org.afterglow.ui.pictures.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu: what the author added, then what every picture offers. */
final class PictureMenu {

	private final Stage stage;
	private final Menu menu;

	PictureMenu(Stage stage) {
		this.stage = stage;
		menu = new Menu(stage.canvas());
		menu.addListener(SWT.Show, event -> fill());
		stage.canvas().setMenu(menu);
	}

	private void fill() {
		Arrays.stream(menu.getItems()).forEach(MenuItem::dispose);
		stage.fillers().forEach(each -> each.accept(menu));
		if (menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(Messages.larger, stage::larger);
		item(Messages.smaller, stage::smaller);
		item(Messages.natural, stage::natural);
		new MenuItem(menu, SWT.SEPARATOR);
		item(Messages.export, () -> stage.export(Optional.empty()));
		item(Messages.print, stage::print);
	}

	private void item(String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
