package org.afterglow.ui.narrative.document;

/** Hears what happened to a coded document, on the thread that changed it. */
public interface DocumentListener {

	/** Words changed, and marks with them; the new ones stand between these positions. */
	default void textChanged(int start, int end) {
	}

	/** Marks came or went between these positions; the words did not change. */
	default void marksChanged(int start, int end) {
	}

	/** So many changes of the text follow at once: whoever shows it may wait for their end. */
	default void editsBegin(int edits) {
	}

	/** They are over. */
	default void editsEnd(int edits) {
	}

	/** A step was undone or redone; what it changed last stands between these positions. */
	default void stepDone(int start, int end) {
	}
}
