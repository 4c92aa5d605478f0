package org.afterglow.app.internal.preferences;

import org.afterglow.ui.window.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;

/** A page of the preferences. What is chosen on it holds at once. */
interface Page {

	/** As the list of pages names it. */
	String title();

	/** Fills an empty composite that has no layout yet. */
	void fill(Composite room);

	/** One that a part of the window brings. */
	static Page of(PreferencePage brought, IWorkbenchWindow window) {
		return new Page() {
			@Override
			public String title() {
				return brought.title();
			}

			@Override
			public void fill(Composite room) {
				brought.fill(room, window);
			}

			@Override
			public Class<?> topic() {
				return brought.getClass();
			}
		};
	}

	/** By its name the guide knows where it tells about this page. */
	default Class<?> topic() {
		return getClass();
	}

	/** It has a list that takes the room there is, and bars of its own. */
	default boolean scrollsItself() {
		return false;
	}
}
