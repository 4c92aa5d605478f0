package org.afterglow.ui.entries;

import org.afterglow.model.EntryId;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Icon;
import org.afterglow.ui.RecordInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * What the page of an entry is opened on. Two inputs of one entry are equal, so that it is open once.
 *
 * @since 1.0
 */
public final class EntryInput extends RecordInput<EntryId> {

	/** Id of the editor that shows entries. */
	public static final String EDITOR = "org.afterglow.ui.entries.editor";

	/** @param title shown on the tab until the entry is read */
	public EntryInput(EntryId entry, String title) {
		super(entry, title, Icon.DOCUMENT);
	}

	/** Opens the entry, or brings it to the front. */
	public static void open(IWorkbenchPage page, EntryId entry, String title) {
		try {
			page.openEditor(new EntryInput(entry, title), EDITOR);
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
		}
	}

	/** The entry. */
	public EntryId entry() {
		return record();
	}
}
