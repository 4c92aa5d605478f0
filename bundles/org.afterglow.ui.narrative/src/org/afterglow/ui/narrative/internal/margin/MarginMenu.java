package org.afterglow.ui.narrative.internal.margin;

import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.LostMark;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.MarkActions;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.margin.MarginScene.Label;
import org.afterglow.ui.narrative.internal.touching.Touches;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with the coding under the pointer, or with the one that has the focus. */
final class MarginMenu {

	private final Menu menu;
	private final Touches touches;

	private MarginMenu(Menu menu, Touches touches) {
		this.menu = menu;
		this.touches = touches;
	}

	/** @param meant the coding the menu is about when it opens */
	static void on(Canvas canvas, Supplier<Optional<Label>> meant, MarkActions actions, Touches touches) {
		MarginMenu margin = new MarginMenu(WidgetKey.key(new Menu(canvas), "narrative.margin.menu"), touches);
		canvas.setMenu(margin.menu);
		margin.menu.addListener(SWT.Show, event -> margin.fill(meant.get(), actions));
		canvas.addListener(SWT.MenuDetect, event -> {
			// Asked for by a key that is not the one of menus.
			if (event.detail == SWT.NONE && event.x == 0 && event.y == 0) {
				meant.get().ifPresent(label -> margin.menu
						.setLocation(canvas.toDisplay(new Point(label.place().x, label.place().y + label.place().height))));
				margin.menu.setVisible(true);
			}
		});
	}

	private void fill(Optional<Label> meant, MarkActions actions) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		meant.flatMap(Label::mark).ifPresent(mark -> fill(mark, actions));
		meant.flatMap(Label::lost).ifPresent(lost -> fill(lost, actions));
	}

	private void fill(Mark mark, MarkActions actions) {
		touches.of(mark.anchor()).ifPresent(touch -> item(Messages.menuEntry, "narrative.margin.entry", () -> touches.open(touch)));
		item(Messages.menuGo, "narrative.margin.go", () -> actions.go(mark));
		if (mark.coding().isEmpty()) {
			return;
		}
		item(Messages.menuRecode, "narrative.margin.recode", () -> actions.recode(mark));
		item(Messages.menuRemove, "narrative.margin.remove", () -> actions.remove(mark));
	}

	private void fill(LostMark lost, MarkActions actions) {
		item(Messages.menuPutBack, "narrative.margin.putBack", () -> actions.putBack(lost)).setEnabled(actions.hasSelection());
		item(Messages.menuRemoveLost, "narrative.margin.removeLost", () -> actions.remove(lost));
	}

	private MenuItem item(String label, String key, Runnable action) {
		MenuItem item = WidgetKey.key(new MenuItem(menu, SWT.PUSH), key);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return item;
	}
}
