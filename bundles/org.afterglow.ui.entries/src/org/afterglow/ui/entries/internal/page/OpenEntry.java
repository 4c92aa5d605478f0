package org.afterglow.ui.entries.internal.page;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.OtherEntries;
import org.afterglow.model.Entry;
import org.afterglow.model.Values;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.records.StaleEntry;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.draft.Assessment;
import org.afterglow.ui.entries.internal.draft.Assessor;
import org.afterglow.ui.entries.internal.draft.Edit;
import org.afterglow.ui.entries.internal.draft.EntryDraft;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** An entry that is being answered: asks its type, saves it when it is quiet, and follows what others store. UI thread only. */
final class OpenEntry implements EntryDraft.Listener, Saving.Keeper {

	/** What the page around it does. */
	interface Page {
		/** Something is, or is no longer, to be saved; or it is called otherwise. */
		void changed();

		void saved(Instant when);

		/** Nothing was stored; the form still has everything. */
		void failed(RuntimeException reason);

		/** It was deleted elsewhere. */
		void gone();
	}

	private static final int PAUSE_MILLIS = 3000;

	private final Control owner;
	/** The part is told of its end when its control is gone already. */
	private final Display display;
	private final Records records;
	private final OtherEntries others;
	private final Assessor assessor;
	private final EntryDraft draft;
	private final Steps steps;
	private final Clock clock;
	private final Page page;
	private final Saving saving;
	private final Runnable pause;
	private boolean assessing;
	private boolean closed;

	OpenEntry(Control owner, Records records, OtherEntries others, Assessor assessor, EntryDraft draft, Steps steps, Clock clock, Page page) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.records = records;
		this.others = others;
		this.assessor = assessor;
		this.draft = draft;
		this.steps = steps;
		this.clock = clock;
		this.page = page;
		saving = new Saving(display, this);
		pause = () -> {
			if (!owner.isDisposed()) {
				steps.endRun();
			}
		};
		draft.listen(this);
		FeedRefresh.follow(records.feed(), owner, this::follow);
		ask();
	}

	EntryDraft draft() {
		return draft;
	}

	/** A step of the history. */
	void take(Edit edit) {
		steps.endRun();
		draft.take(edit);
	}

	/** Waits until everything is stored; false if that could not be done. */
	boolean saveAndWait() {
		return saving.saveAndWait();
	}

	void saveNow() {
		saving.saveNow();
	}

	void close() {
		closed = true;
		saving.close();
		display.timerExec(-1, pause);
	}

	@Override
	public void answersChanged(Set<String> keys) {
		// Who stops to think has finished a run of typing.
		display.timerExec(PAUSE_MILLIS, pause);
	}

	@Override
	public void stateChanged() {
		saving.changed();
		page.changed();
		ask();
	}

	private void ask() {
		if (assessing || closed || draft.isAssessed() || owner.isDisposed()) {
			return;
		}
		assessing = true;
		long revision = draft.revision();
		EntryType type = draft.type();
		Values values = draft.values();
		Jobs.<Assessment>start(owner, Messages.reading, monitor -> assessor.assess(type, values, others), said -> {
			assessing = false;
			if (closed) {
				return;
			}
			draft.assessed(revision, said);
			ask();
		});
	}

	private void follow() {
		if (closed) {
			return;
		}
		draft.lookAgain();
		ask();
		Entry known = draft.stored();
		Jobs.start(owner, Messages.reading, monitor -> read(known), now -> {
			if (!closed && !saving.isRunning() && draft.stored().equals(known)) {
				now.ifPresentOrElse(this::othersStored, page::gone);
			}
		});
	}

	/** Off the UI thread: as the type reads it now; as it was if the type cannot be asked. */
	private Optional<Entry> read(Entry known) {
		return records.entries().byId(known.id()).map(now -> now.typeVersion() == draft.type().version() ? now
				: assessor.ask(now.type(), () -> draft.type().upgraded(now)).orElse(known));
	}

	private void othersStored(Entry now) {
		if (!now.equals(draft.stored())) {
			draft.follow(now);
		}
	}

	@Override
	public boolean isDirty() {
		return draft.isDirty();
	}

	@Override
	public long revision() {
		return draft.revision();
	}

	@Override
	public Entry snapshot() {
		return draft.snapshot(clock.instant());
	}

	/** Off the UI thread. What follows from the answers is stored with them, unless the module cannot say it. */
	@Override
	public Entry store(Entry snapshot) {
		Assessment said = assessor.assess(draft.type(), snapshot.values(), OtherEntries.NONE);
		Entry wanted = snapshot.withValues(said.values(), snapshot.changed());
		try {
			return records.entries().save(wanted);
		} catch (StaleEntry e) {
			Entry theirs = read(snapshot).orElseThrow(() -> e);
			throw new Saving.Overtaken(theirs);
		}
	}

	@Override
	public void stored(Entry now, long revision) {
		draft.saved(now, revision);
		page.saved(clock.instant());
	}

	@Override
	public void overtaken(Entry theirs) {
		draft.follow(theirs);
	}

	@Override
	public void failed(RuntimeException reason) {
		if (reason instanceof RecordMissing) {
			page.gone();
		} else {
			page.failed(reason);
		}
	}
}
