package org.afterglow.app.internal.page;

import org.afterglow.ui.Theme;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** A page of the program's own in the middle of the window: it is read and acted on, and has nothing to save. */
public abstract class PagePart extends EditorPart {

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	/** Its icon stands in the tab, in the look of the day. */
	protected final void showIcon(Control page) {
		PageInput input = (PageInput) getEditorInput();
		setTitleImage(input.icon().image());
		Theme.listen(page, () -> setTitleImage(input.icon().image()));
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// Nothing is written here.
	}

	@Override
	public final void doSaveAs() {
		// Nothing is written here.
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}
}
