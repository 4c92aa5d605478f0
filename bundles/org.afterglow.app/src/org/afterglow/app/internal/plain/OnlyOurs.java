package org.afterglow.app.internal.plain;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbench;

/**
 * Takes out what the platform brings for those who program: its pages of preferences and its views. Hidden is not enough,
 * since what is registered can be reached by a key or a history that somebody forgot. Its keys need no such care: our scheme
 * inherits none.
 */
public final class OnlyOurs {

	private static final String OURS = "org.afterglow.";
	/** The frame in which the platform puts every editor. */
	private static final String EDITORS = "org.eclipse.e4.ui.compatibility.editor";

	private OnlyOurs() {
	}

	/** To be called when the workbench has started: the platform reads what is contributed on the way. */
	public static void keepIn(IWorkbench workbench) {
		keepPages(workbench.getPreferenceManager());
		MApplication application = workbench.getService(MApplication.class);
		application.getDescriptors().removeIf(view -> !ours(view.getElementId()) && !EDITORS.equals(view.getElementId()));
	}

	private static void keepPages(PreferenceManager pages) {
		for (IPreferenceNode page : pages.getRootSubNodes()) {
			if (!ours(page.getId())) {
				pages.remove(page);
			}
		}
	}

	private static boolean ours(String id) {
		return id.startsWith(OURS);
	}
}
