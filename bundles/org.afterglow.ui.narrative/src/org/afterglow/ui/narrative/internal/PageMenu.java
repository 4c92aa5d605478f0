package org.afterglow.ui.narrative.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The menu on the text. What is in it stands in plugin.xml. */
final class PageMenu {

	private static final String ID = "org.afterglow.ui.narrative.editor";

	private PageMenu() {
	}

	/** The site takes the menu down with the editor; a menu filled by hand would be remembered by the workbench for ever. */
	static void on(StyledText text, IEditorSite site) {
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		text.setMenu(menu.createContextMenu(text));
		site.registerContextMenu(ID, menu, site.getSelectionProvider(), false);
		text.addDisposeListener(event -> menu.dispose());
	}
}
