package org.afterglow.app.internal;

import java.util.Optional;

import org.afterglow.ui.Icon;
import org.afterglow.ui.Searches;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** The arrangements of the window, each for one kind of work. They are called by name; there is no word for them in the window. */
enum Place {

	NARRATIVE("narrative", Icon.NARRATIVE), EXPLORE("explore", Icon.EXPLORE);

	private final String name;
	private final Icon icon;

	Place(String name, Icon icon) {
		this.name = name;
		this.icon = icon;
	}

	String perspective() {
		return "org.afterglow.app." + name;
	}

	String command() {
		return "org.afterglow.app.to." + name;
	}

	Icon icon() {
		return icon;
	}

	String label() {
		return switch (this) {
			case NARRATIVE -> Messages.placeNarrative;
			case EXPLORE -> Messages.placeExplore;
		};
	}

	String tip() {
		return switch (this) {
			case NARRATIVE -> Messages.placeNarrativeTip;
			case EXPLORE -> Messages.placeExploreTip;
		};
	}

	/** Goes there, and to what one goes there for: the search, or the text. What is typed behind the key that leads here belongs there. */
	void open(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		IPerspectiveDescriptor perspective = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective());
		if (page != null && perspective != null) {
			page.setPerspective(perspective);
			switch (this) {
				case NARRATIVE -> Optional.<IWorkbenchPart>ofNullable(page.getActiveEditor()).ifPresent(page::activate);
				case EXPLORE -> Searches.open(page);
			}
		}
	}

	boolean shownIn(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		return page != null && page.getPerspective() != null && perspective().equals(page.getPerspective().getId());
	}
}
