package org.afterglow.ui.help.internal.view;

import java.util.Optional;

import org.afterglow.ui.help.internal.guide.Target;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Where somebody is when they ask for help. UI thread only. */
final class AtHand {

	/** A dialog of several pages says here which one is shown. */
	private static final String PAGE = "org.afterglow.help";

	private final Topics topics;

	AtHand(Topics topics) {
		this.topics = topics;
	}

	/** What a dialog is about; empty where the guide has nothing of its own on it. */
	Optional<Target> dialog(Shell dialog) {
		if (dialog.getData(PAGE) instanceof String page && topics.of(page).isPresent()) {
			return topics.of(page);
		}
		if (dialog.getData() instanceof Window window) {
			for (Class<?> type = window.getClass(); type != null; type = type.getSuperclass()) {
				Optional<Target> topic = topics.of(type.getName());
				if (topic.isPresent()) {
					return topic;
				}
			}
		}
		return Optional.empty();
	}

	/** What the part is about that somebody works in. */
	Optional<Target> part(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		return part == null ? Optional.empty() : topics.of(part.getSite().getId());
	}

	/** The dialog that keeps the window from being used; empty if there is none, or only something small that goes away. */
	static Optional<Shell> dialog(Shell active, Shell window) {
		for (Composite shell = active; shell != null && shell != window; shell = shell.getParent()) {
			if (shell instanceof Shell dialog && dialog.getData() instanceof Window) {
				return Optional.of(dialog);
			}
		}
		return Optional.empty();
	}
}
