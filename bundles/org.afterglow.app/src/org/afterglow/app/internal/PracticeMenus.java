package org.afterglow.app.internal;

import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The frame of the menu bar; what is in it is contributed by the bundle that owns the command. Help has an id of its own, so
 * that nothing of the platform settles there.
 */
final class PracticeMenus extends ActionBarAdvisor {

	PracticeMenus(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillMenuBar(IMenuManager menuBar) {
		menuBar.add(menu(Messages.menuVault, "vault"));
		menuBar.add(menu(Messages.menuEdit, "edit"));
		menuBar.add(menu(Messages.menuSession, "session"));
		menuBar.add(menu(Messages.menuNarrative, "narrative"));
		menuBar.add(menu(Messages.menuCodes, "codes"));
		menuBar.add(menu(Messages.menuFind, "find"));
		menuBar.add(menu(Messages.menuView, "view"));
		menuBar.add(menu(Messages.menuHelp, "afterglow.help"));
	}

	private static IMenuManager menu(String label, String id) {
		MenuManager menu = new MenuManager(label, id);
		menu.add(new GroupMarker(MB_ADDITIONS));
		return menu;
	}
}
