package org.afterglow.ui.narrative.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.IMenuService;

/** The menu on the text. What is in it stands in plugin.xml. */
final class PageMenu {

	private static final String PLACE = "popup:org.afterglow.ui.narrative.editor";

	private PageMenu() {
	}

	static void on(StyledText text, IWorkbenchPartSite site) {
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		text.setMenu(menu.createContextMenu(text));
		IMenuService menus = site.getService(IMenuService.class);
		menus.populateContributionManager(menu, PLACE);
		text.addDisposeListener(event -> {
			menus.releaseContributions(menu);
			menu.dispose();
		});
	}
}
