package org.afterglow.ui.entries.internal.list;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Hears that another part is looked at. */
final class PartsWatch implements IPartListener2 {

	private final Runnable changed;

	PartsWatch(Runnable changed) {
		this.changed = changed;
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		changed.run();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		changed.run();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		changed.run();
	}
}
