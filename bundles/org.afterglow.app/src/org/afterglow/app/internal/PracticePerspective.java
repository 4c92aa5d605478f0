package org.afterglow.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

public final class PracticePerspective implements IPerspectiveFactory {

	static final String ID = "org.afterglow.app.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addPerspectiveShortcut(ID);
	}
}
