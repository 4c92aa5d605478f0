package org.afterglow.ui.entries.internal.list;

import org.afterglow.ui.entries.EntryTypes;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** The tab of the list is there as soon as a module brings forms, behind what is looked at. Whoever closes it has it back by its key. */
public final class EntriesTab {

	private final IWorkbenchWindow window;
	private boolean forms;

	private EntriesTab(IWorkbenchWindow window) {
		this.window = window;
	}

	/** From now on, for as long as the window is open. */
	public static void follow(IWorkbenchWindow window) {
		EntriesTab tab = new EntriesTab(window);
		EntryTypes.ofPractice().listen(tab::look);
		tab.look();
	}

	private void look() {
		boolean before = forms;
		forms = !EntryTypes.ofPractice().all().isEmpty();
		if (forms && !before && window.getShell() != null) {
			EModelService model = window.getService(EModelService.class);
			// Its content is made when somebody looks at it.
			model.findElements(window.getService(MWindow.class), EntriesView.ID, MPlaceholder.class, null, EModelService.IN_ANY_PERSPECTIVE)
					.forEach(place -> place.setToBeRendered(true));
		}
	}
}
