package org.afterglow.ui.entries.internal.form;

import java.util.Optional;

import org.afterglow.model.Value;

/** Where a control gives its answer to. */
interface Answering {

	/**
	 * The answer is this from now on.
	 *
	 * @param typing true if more of it may follow at once
	 */
	void answer(Optional<Value> value, boolean typing);

	/** The field was left: what is typed next is another step, and problems may be said now. */
	void left();

	/** What was typed cannot be read, and is no answer; empty if it can be. */
	void unreadable(Optional<String> sentence);
}
