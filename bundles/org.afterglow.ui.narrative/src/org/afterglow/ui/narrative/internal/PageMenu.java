package org.afterglow.ui.narrative.internal;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menu on the text. The workbench never lets go of an item that it made from plugin.xml: each command would remember
 * it and, by it, the editor that was closed. So these items are made when the menu opens, and none is the site's.
 */
final class PageMenu {

	private static final String PREFIX = "org.afterglow.ui.narrative.";

	private final IWorkbenchPartSite site;

	private PageMenu(IWorkbenchPartSite site) {
		this.site = site;
	}

	static void on(StyledText text, IWorkbenchPartSite site) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new PageMenu(site)::fill);
		text.setMenu(menu.createContextMenu(text));
		text.addListener(SWT.Dispose, event -> menu.dispose());
	}

	private void fill(IMenuManager menu) {
		add(menu, "addCode", Messages.menuAddCode);
		add(menu, "addInVivo", Messages.menuAddInVivo);
		add(menu, "recode", Messages.menuRecode);
		add(menu, "adjustPassage", Messages.menuAdjustPassage);
		add(menu, "removeCode", Messages.menuRemoveCode);
		menu.add(new Separator());
		CommandContributionItemParameter adding = item("org.afterglow.ui.entries.addTo");
		adding.label = Messages.menuAddTo;
		menu.add(new CommandContributionItem(adding));
		menu.add(new Separator());
		menu.add(new CommandContributionItem(item(IWorkbenchCommandConstants.EDIT_CUT)));
		menu.add(new CommandContributionItem(item(IWorkbenchCommandConstants.EDIT_COPY)));
		menu.add(new CommandContributionItem(item(IWorkbenchCommandConstants.EDIT_PASTE)));
	}

	private void add(IMenuManager menu, String command, String label) {
		CommandContributionItemParameter item = item(PREFIX + command);
		item.label = label;
		menu.add(new CommandContributionItem(item));
	}

	/** By the name of its command. */
	private CommandContributionItemParameter item(String command) {
		return new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH);
	}
}
