package org.afterglow.ui.entries;

import java.util.Optional;

import org.afterglow.model.EntryTypeId;
import org.afterglow.ui.entries.internal.list.NewEntry;
import org.eclipse.ui.IWorkbenchPage;

/**
 * The way to a new entry.
 *
 * @since 1.0
 */
public final class BeginEntry {

	private BeginEntry() {
	}

	/**
	 * Begins an entry of the type for whoever is looked at, as one step that can be undone, and opens its form. Says so in the status
	 * line where nobody is looked at. UI thread.
	 *
	 * @param type of a module that is switched on; another is asked for if it is not
	 */
	public static void of(IWorkbenchPage page, EntryTypeId type) {
		NewEntry.begin(page, Optional.of(type));
	}
}
