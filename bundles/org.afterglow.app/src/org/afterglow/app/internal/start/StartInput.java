package org.afterglow.app.internal.start;

import org.afterglow.ui.Icon;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the page in an empty middle is opened on; there is one. */
final class StartInput implements IEditorInput {

	static final StartInput ONLY = new StartInput();

	private StartInput() {
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.GO.descriptor();
	}

	@Override
	public String getName() {
		return Messages.title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.title;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
