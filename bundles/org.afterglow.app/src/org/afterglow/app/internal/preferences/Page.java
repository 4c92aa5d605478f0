package org.afterglow.app.internal.preferences;

import org.eclipse.swt.widgets.Composite;

/** A page of the preferences. What is chosen on it holds at once. */
interface Page {

	/** As the list of pages names it. */
	String title();

	/** Fills an empty composite that has no layout yet. */
	void fill(Composite room);

	/** It has a list that takes the room there is, and bars of its own. */
	default boolean scrollsItself() {
		return false;
	}
}
