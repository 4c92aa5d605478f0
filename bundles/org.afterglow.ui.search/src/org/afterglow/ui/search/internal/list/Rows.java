package org.afterglow.ui.search.internal.list;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** How rows look and what they are called. UI thread only. */
public interface Rows<R> {

	/** Height in pixels. Asked for every row whenever the list or its width changes, so it must not measure text. */
	int height(R row, int width);

	/** Paints the row; the ground of the list is there already. */
	void paint(GC gc, R row, Rectangle place, State state);

	/** True if the cursor stops there. */
	boolean reachable(R row);

	/** What is said of the row when it is read aloud. */
	String spoken(R row);

	/** True for a row that is a box to tick. */
	default boolean tickable(R row) {
		return false;
	}

	/** True for a box that is ticked. */
	default boolean ticked(R row) {
		return false;
	}

	/** @param focused true if the list has the focus */
	record State(boolean selected, boolean focused) {
	}
}
