package org.afterglow.ui.entries.internal.page;

import java.util.Optional;

import org.afterglow.model.Entry;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Saves an entry when nothing was changed for a moment, off the UI thread, one save at a time. UI thread only. */
final class Saving {

	/** Has what is to be saved. UI thread, except where said. */
	interface Keeper {
		boolean isDirty();

		long revision();

		Entry snapshot();

		/** Off the UI thread. @throws Overtaken if others stored it meanwhile */
		Entry store(Entry snapshot);

		void stored(Entry now, long revision);

		/** Others stored this; the next snapshot is based on it. */
		void overtaken(Entry theirs);

		void failed(RuntimeException reason);
	}

	/** Others were faster. */
	static final class Overtaken extends RuntimeException {

		private static final long serialVersionUID = 1L;
		private final transient Entry theirs;

		Overtaken(Entry theirs) {
			super(theirs.toString());
			this.theirs = theirs;
		}
	}

	private static final int QUIET_MILLIS = 2000;

	private final Display display;
	private final Keeper keeper;
	private final Runnable whenQuiet = this::saveNow;
	private Optional<Attempt> running = Optional.empty();
	private boolean halted;
	private boolean closed;

	Saving(Display display, Keeper keeper) {
		this.display = display;
		this.keeper = keeper;
	}

	boolean isRunning() {
		return running.isPresent();
	}

	/** Looks whether there is something to save. */
	void changed() {
		if (!closed && keeper.isDirty()) {
			display.timerExec(QUIET_MILLIS, whenQuiet);
		}
	}

	/** Saves in the background, unless there is nothing to save or the last attempt failed and nothing was asked for since. */
	void saveNow() {
		display.timerExec(-1, whenQuiet);
		if (!closed && running.isEmpty() && keeper.isDirty()) {
			halted = false;
			start();
		}
	}

	/** Waits until everything is stored; false if that could not be done. */
	boolean saveAndWait() {
		display.timerExec(-1, whenQuiet);
		halted = false;
		while (!halted && (running.isPresent() || keeper.isDirty())) {
			Attempt attempt = running.orElseGet(this::start);
			try {
				attempt.join();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return false;
			}
			finish(attempt);
		}
		return !keeper.isDirty();
	}

	/** Saves nothing more. */
	void close() {
		closed = true;
		display.timerExec(-1, whenQuiet);
	}

	private Attempt start() {
		Attempt attempt = new Attempt(keeper.snapshot(), keeper.revision());
		running = Optional.of(attempt);
		attempt.schedule();
		return attempt;
	}

	private void finish(Attempt attempt) {
		if (closed || running.filter(attempt::equals).isEmpty()) {
			return;
		}
		running = Optional.empty();
		if (attempt.stored.isPresent()) {
			keeper.stored(attempt.stored.get(), attempt.revision);
			changed();
		} else if (attempt.reason instanceof Overtaken overtaken) {
			keeper.overtaken(overtaken.theirs);
			changed();
		} else {
			halted = true;
			display.timerExec(-1, whenQuiet);
			keeper.failed(attempt.reason);
		}
	}

	/** One snapshot on its way into the records. */
	private final class Attempt extends Job {

		private final Entry snapshot;
		private final long revision;
		// Written by the job, read on the UI thread after it has ended.
		private volatile Optional<Entry> stored = Optional.empty();
		private volatile RuntimeException reason = new IllegalStateException("the save did not run");

		Attempt(Entry snapshot, long revision) {
			super(Messages.saving);
			this.snapshot = snapshot;
			this.revision = revision;
			setSystem(true);
			setPriority(SHORT);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				stored = Optional.of(keeper.store(snapshot));
			} catch (RuntimeException e) {
				reason = e;
			}
			try {
				display.asyncExec(() -> finish(this));
			} catch (SWTException e) {
				// The window is gone; whoever waited for the save has its outcome.
				return Status.OK_STATUS;
			}
			return Status.OK_STATUS;
		}
	}
}
