package org.afterglow.ui.narrative.internal.coding;

import org.afterglow.ui.narrative.document.LostMark;
import org.afterglow.ui.narrative.document.Mark;

/** What can be done with one coding, wherever it is shown. */
public interface MarkActions {

	/** Brings its words into sight and selects them. */
	void go(Mark mark);

	/** Asks for another code in its place. */
	void recode(Mark mark);

	/** Takes it off its words. */
	void remove(Mark mark);

	/** Whether there are words that a lost one could be put on. */
	boolean hasSelection();

	/** Puts a coding whose words are gone on the selected ones. */
	void putBack(LostMark mark);

	/** Takes away a coding whose words are gone. */
	void remove(LostMark mark);
}
