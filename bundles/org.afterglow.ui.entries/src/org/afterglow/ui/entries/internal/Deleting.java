package org.afterglow.ui.entries.internal;

import java.util.concurrent.atomic.AtomicReference;

import org.afterglow.model.EntryId;
import org.afterglow.records.Records;
import org.afterglow.records.RemovedEntry;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.eclipse.swt.widgets.Control;

/** Takes an entry out of the practice, for as long as nobody takes that back. */
public final class Deleting {

	private Deleting() {
	}

	/** Deletes it as a step with the name of its type. */
	public static void delete(Control owner, Records records, EntryId id, String name) {
		AtomicReference<RemovedEntry> removed = new AtomicReference<>();
		RecordStep step = new RecordStep(Messages.with(Messages.stepDelete, name),
				() -> records.entries().delete(id).ifPresent(removed::set), () -> {
					RemovedEntry gone = removed.get();
					if (gone != null) {
						records.entries().restore(gone);
					}
				});
		PracticeUndo.perform(owner, step, () -> News.say(Messages.with(Messages.deleted, name)));
	}
}
