package org.afterglow.app.internal.log;

import org.afterglow.ui.Icon;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the page of the log is opened on; there is one. */
final class LogInput implements IEditorInput {

	static final LogInput ONLY = new LogInput();

	private LogInput() {
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.EYE.descriptor();
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
