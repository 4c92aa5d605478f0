package org.afterglow.ui.entries.internal.form;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Entry;
import org.afterglow.model.Words;
import org.afterglow.records.Records;
import org.afterglow.ui.entries.internal.Called;
import org.afterglow.ui.entries.internal.draft.Typed;
import org.eclipse.ui.IWorkbenchPage;

/**
 * What the controls of a form need of the practice around it.
 *
 * @param entry as it was read: whose it is
 * @param reflow lays the form out again when a control needs more or less room
 */
public record Surroundings(Records records, Codebook codebook, Called called, IWorkbenchPage page, Entry entry, Typed typed,
		Runnable reflow) {

	/** Words in the language of the window. */
	String in(Words words) {
		return words.in(typed.locale());
	}
}
