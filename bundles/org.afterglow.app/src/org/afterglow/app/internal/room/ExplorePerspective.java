package org.afterglow.app.internal.room;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** The search in the middle, what is read of it at the right; passage and codebook come below that when they are asked for. */
public final class ExplorePerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder(Layouts.LEFT, IPageLayout.LEFT, 0.16f, editors);
		left.addView(Layouts.PRACTICE);
		IFolderLayout search = layout.createFolder(Layouts.SEARCHES, IPageLayout.LEFT, 0.68f, editors);
		search.addView(Layouts.SEARCH);
		IPlaceholderFolderLayout right = layout.createPlaceholderFolder(Layouts.RIGHT, IPageLayout.BOTTOM, 0.6f, editors);
		right.addPlaceholder(Layouts.PASSAGE);
		right.addPlaceholder(Layouts.CODEBOOK);
		layout.getViewLayout(Layouts.PRACTICE).setCloseable(false);
		layout.getViewLayout(Layouts.SEARCH).setCloseable(false);
	}
}
