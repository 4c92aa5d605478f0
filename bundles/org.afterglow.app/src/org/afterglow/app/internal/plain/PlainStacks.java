package org.afterglow.app.internal.plain;

import java.util.Set;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;

/**
 * Leaves out the buttons that minimise and maximise a stack of parts, and the dragging of tabs: a tab that is dragged out of the
 * window becomes a window of its own, with a client's words in its title.
 */
public final class PlainStacks {

	private static final Set<String> LEFT_OUT = Set.of("MinMax Addon", "DnD Addon", "Splitter Addon");

	@Execute
	void leaveOut(MApplication application) {
		application.getAddons().removeIf(addon -> LEFT_OUT.contains(addon.getElementId()));
	}
}
