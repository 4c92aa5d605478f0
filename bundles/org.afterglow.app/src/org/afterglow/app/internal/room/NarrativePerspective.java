package org.afterglow.app.internal.room;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Practice at the left, narratives in the middle, passage and codebook at the right, the search below once it is used. */
public final class NarrativePerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder(Layouts.LEFT, IPageLayout.LEFT, 0.18f, editors);
		left.addView(Layouts.PRACTICE);
		IFolderLayout right = layout.createFolder(Layouts.RIGHT, IPageLayout.RIGHT, 0.74f, editors);
		IFolderLayout below = layout.createFolder(Layouts.RIGHT_BELOW, IPageLayout.BOTTOM, 0.4f, Layouts.RIGHT);
		right.addView(Layouts.PASSAGE);
		below.addView(Layouts.CODEBOOK);
		IPlaceholderFolderLayout search = layout.createPlaceholderFolder(Layouts.SEARCHES, IPageLayout.BOTTOM, 0.6f, editors);
		search.addPlaceholder(Layouts.SEARCH);
		layout.getViewLayout(Layouts.PRACTICE).setCloseable(false);
		layout.getViewLayout(Layouts.PASSAGE).setCloseable(false);
		layout.getViewLayout(Layouts.CODEBOOK).setCloseable(false);
	}
}
