package org.afterglow.ui.narrative.document;

/** Hears what happened to a coded document, on the thread that changed it. */
public interface DocumentListener {

	/** Words changed, and marks with them. */
	default void textChanged() {
	}

	/** Marks came or went between these positions; the words did not change. */
	default void marksChanged(int start, int end) {
	}
}
