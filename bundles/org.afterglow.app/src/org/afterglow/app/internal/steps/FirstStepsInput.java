package org.afterglow.app.internal.steps;

import org.afterglow.ui.Icon;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the page of first steps is opened on; there is one. */
final class FirstStepsInput implements IEditorInput {

	static final FirstStepsInput ONLY = new FirstStepsInput();

	private FirstStepsInput() {
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.STEP.descriptor();
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
