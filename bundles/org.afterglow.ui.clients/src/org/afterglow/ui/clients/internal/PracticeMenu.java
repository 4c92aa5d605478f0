package org.afterglow.ui.clients.internal;

import java.util.List;

import org.afterglow.ui.clients.internal.names.Node;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menu of a row of the practice tree: what can be done with it, and nothing else. */
final class PracticeMenu {

	private final PracticeView view;
	private final IWorkbenchPartSite site;

	PracticeMenu(PracticeView view, IWorkbenchPartSite site) {
		this.view = view;
		this.site = site;
	}

	void on(Control tree, ISelectionProvider selection) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		tree.setMenu(menu.createContextMenu(tree));
		site.registerContextMenu(menu, selection);
	}

	private void fill(IMenuManager menu) {
		view.selected().ifPresent(node -> {
			switch (node) {
				case Node.OfClient client -> client(menu, client);
				case Node.OfSession session -> add(menu, List.of("newNarrative", "newSession", "attach"),
						List.of("changeSession", "rename"));
				case Node.OfNarrative narrative -> add(menu, List.of("open", "newNarrative"), List.of("changeNarrative", "rename"));
				case Node.OfAttachment attachment -> add(menu, List.of("open", "attach"), List.of("rename"));
				case Node.Archived archived -> {
					// It goes when the last of them comes back.
				}
			}
		});
		menu.add(new Separator());
		item(menu, "newClient");
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void client(IMenuManager menu, Node.OfClient node) {
		add(menu, List.of("newSession"), List.of("rename", node.client().archived() ? "bringBack" : "archive"));
	}

	private void add(IMenuManager menu, List<String> first, List<String> change) {
		first.forEach(command -> item(menu, command));
		menu.add(new Separator());
		change.forEach(command -> item(menu, command));
		item(menu, "delete");
	}

	private void item(IMenuManager menu, String command) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(site, null,
				PracticeHandler.PREFIX + command, CommandContributionItem.STYLE_PUSH);
		item.label = PracticeHandler.label(command);
		menu.add(new CommandContributionItem(item));
	}
}
