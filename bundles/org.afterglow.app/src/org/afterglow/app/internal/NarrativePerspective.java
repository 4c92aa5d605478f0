package org.afterglow.app.internal;

import org.afterglow.ui.Searches;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Practice at the left, narratives in the middle, codebook at the right, the search below once it is used. */
public final class NarrativePerspective implements IPerspectiveFactory {

	static final String ID = "org.afterglow.app.narrative";
	static final String PRACTICE_VIEW = "org.afterglow.ui.clients.view";
	static final String CODEBOOK_VIEW = "org.afterglow.ui.codebook.view";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors);
		left.addView(PRACTICE_VIEW);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.74f, editors);
		right.addView(CODEBOOK_VIEW);
		IPlaceholderFolderLayout bottom = layout.createPlaceholderFolder("bottom", IPageLayout.BOTTOM, 0.6f, editors);
		bottom.addPlaceholder(Searches.VIEW);
		layout.getViewLayout(PRACTICE_VIEW).setCloseable(false);
		layout.getViewLayout(CODEBOOK_VIEW).setCloseable(false);
	}
}
