package org.afterglow.ui.pictures;

import java.util.List;

import org.afterglow.ui.pictures.PictureBook.Offer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What stands behind a place of a picture: opened at once if it is one thing, chosen from a menu if it is several. */
final class OfferMenu {

	private OfferMenu() {
	}

	/** @param at of the menu, on the display */
	static void open(Composite owner, List<Offer> offers, Point at) {
		if (offers.size() == 1) {
			offers.getFirst().opens().run();
		} else if (!offers.isEmpty()) {
			Menu menu = new Menu(owner.getShell(), SWT.POP_UP);
			for (Offer offer : offers) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(offer.name().replace("&", "&&"));
				item.addListener(SWT.Selection, event -> offer.opens().run());
			}
			menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(() -> over(owner, menu)));
			owner.setMenu(menu);
			menu.setLocation(at);
			menu.setVisible(true);
		}
	}

	/** What was chosen in it has been heard by then. */
	private static void over(Composite owner, Menu menu) {
		if (!owner.isDisposed() && owner.getMenu() == menu) {
			owner.setMenu(null);
		}
		menu.dispose();
	}
}
