package org.afterglow.ui.entries;

import java.util.List;
import java.util.function.Consumer;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.Services;
import org.afterglow.ui.entries.internal.Deleting;
import org.afterglow.ui.entries.internal.SavedTogether;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * What pictures of modules change in entries, as steps of the one history of the practice. UI thread only.
 *
 * @since 1.0
 */
public final class EntrySteps {

	private EntrySteps() {
	}

	/**
	 * Saves entries off the UI thread, all of them or none, as one step. Undo brings back the answers that were changed here and leaves
	 * others as they are by then; entries that were new go.
	 *
	 * @param owner where a failure is said, such as that one of them was changed elsewhere meanwhile
	 * @param name what the user did, as Undo shows it: "Move The watch"
	 * @param entries new ones, and others with the version they were read at
	 * @param then gets them as stored, on the UI thread; not called if nothing was stored
	 */
	public static void save(Control owner, String name, List<Entry> entries, Consumer<List<Entry>> then) {
		SavedTogether saved = new SavedTogether(Services.of(PlatformUI.getWorkbench(), Records.class), entries, Dates.ofUser().clock());
		PracticeUndo.perform(owner, new RecordStep(name, saved::forth, saved::back), () -> {
			if (!owner.isDisposed()) {
				then.accept(saved.stored());
			}
		});
	}

	/**
	 * Deletes an entry as one step, and says so with a way to take it back.
	 *
	 * @param name what an entry of its type is called, such as "Part"
	 */
	public static void delete(Control owner, EntryId id, String name) {
		Deleting.delete(owner, Services.of(PlatformUI.getWorkbench(), Records.class), id, name);
	}
}
