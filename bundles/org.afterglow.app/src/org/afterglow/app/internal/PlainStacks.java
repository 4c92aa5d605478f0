package org.afterglow.app.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;

/** Leaves out the buttons that minimise and maximise a stack of parts: there is one window and one arrangement. */
public final class PlainStacks {

	private static final String MINIMISING = "MinMax Addon";

	@Execute
	void leaveOut(MApplication application) {
		application.getAddons().removeIf(addon -> MINIMISING.equals(addon.getElementId()));
	}
}
