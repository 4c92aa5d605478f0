package org.afterglow.ui.codebook.internal;

import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/** Something that has to be done before the program ends or locks, as long as a widget is there. */
final class BeforeTheEnd implements IWorkbenchListener {

	private final Runnable last;

	private BeforeTheEnd(Runnable last) {
		this.last = last;
	}

	static void run(IWorkbench workbench, Widget owner, Runnable last) {
		BeforeTheEnd listener = new BeforeTheEnd(last);
		workbench.addWorkbenchListener(listener);
		owner.addDisposeListener(event -> workbench.removeWorkbenchListener(listener));
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		last.run();
		return true;
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// It was done before.
	}
}
