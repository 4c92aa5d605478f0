package org.afterglow.ui.window;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * A page of the preferences that a part of the window brings, as a service. It stands behind those of the window itself. What is
 * chosen on it holds at once.
 */
public interface PreferencePage {

	/** As the list of pages names it. */
	String title();

	/**
	 * Fills a composite that is empty and has no layout yet. UI thread.
	 *
	 * @param window whose preferences are shown
	 */
	void fill(Composite room, IWorkbenchWindow window);
}
