package org.afterglow.ui.narrative.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.model.CodedNarrative;
import org.afterglow.records.Records;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Saves a document two seconds after the last change, off the UI thread, one save at a time. UI thread only. */
final class AutoSave implements DocumentListener {

	/** Hears how it goes, on the UI thread. */
	interface Listener {
		/** There is, or is no longer, something to save. */
		void dirtyChanged();

		void saved(CodedNarrative stored, Instant when);

		/** Nothing was stored; the document still has everything. It is tried again only when asked. */
		void failed(RuntimeException reason);
	}

	private static final int QUIET_MILLIS = 2000;

	private final CodedDocument document;
	private final Records records;
	private final Supplier<CodedNarrative> base;
	private final Display display;
	private final Clock clock;
	private final Listener listener;
	private final Runnable whenQuiet = this::saveNow;
	private Optional<Attempt> running = Optional.empty();
	private boolean halted;
	private boolean closed;

	/** @param base what the document is based on: what is stored has to be that */
	AutoSave(Display display, CodedDocument document, Records records, Supplier<CodedNarrative> base, Clock clock, Listener listener) {
		this.display = display;
		this.document = document;
		this.records = records;
		this.base = base;
		this.clock = clock;
		this.listener = listener;
		document.listen(this);
	}

	@Override
	public void textChanged(int start, int end) {
		changed();
	}

	@Override
	public void marksChanged(int start, int end) {
		changed();
	}

	boolean isRunning() {
		return running.isPresent();
	}

	/** Takes a snapshot and saves it in the background, unless there is nothing to save. */
	void saveNow() {
		display.timerExec(-1, whenQuiet);
		if (!closed && !halted && running.isEmpty() && document.isDirty()) {
			start();
		}
	}

	/** Saves again after a failure. */
	void resume() {
		halted = false;
		saveNow();
	}

	/**
	 * Waits until everything is stored.
	 *
	 * @return false if that could not be done; the listener has heard why
	 */
	boolean saveAndWait() {
		display.timerExec(-1, whenQuiet);
		halted = false;
		while (!halted && (running.isPresent() || document.isDirty())) {
			Attempt attempt = running.orElseGet(this::start);
			if (!attempt.await()) {
				return false;
			}
			finish(attempt);
		}
		return !document.isDirty();
	}

	/** Saves nothing more. */
	void close() {
		closed = true;
		display.timerExec(-1, whenQuiet);
		document.stopListening(this);
	}

	/** Looks whether there is something to save. */
	void changed() {
		listener.dirtyChanged();
		if (!closed && document.isDirty()) {
			display.timerExec(QUIET_MILLIS, whenQuiet);
		}
	}

	private Attempt start() {
		Attempt attempt = new Attempt(document.snapshot(), base.get(), document.revision());
		running = Optional.of(attempt);
		attempt.schedule();
		return attempt;
	}

	private void finish(Attempt attempt) {
		if (closed || running.filter(attempt::equals).isEmpty()) {
			return;
		}
		running = Optional.empty();
		attempt.stored.ifPresentOrElse(stored -> {
			document.saved(stored, attempt.revision);
			listener.saved(stored, clock.instant());
			if (document.isDirty()) {
				display.timerExec(QUIET_MILLIS, whenQuiet);
			}
		}, () -> {
			halted = true;
			listener.failed(attempt.reason);
		});
		listener.dirtyChanged();
	}

	/** One snapshot on its way into the records. */
	private final class Attempt extends Job {

		private final CodedNarrative snapshot;
		private final CodedNarrative basedOn;
		private final long revision;
		// Written by the job, read on the UI thread after it has ended.
		private volatile Optional<CodedNarrative> stored = Optional.empty();
		private volatile RuntimeException reason = new IllegalStateException("the save did not run");

		Attempt(CodedNarrative snapshot, CodedNarrative basedOn, long revision) {
			super(Messages.saving);
			this.snapshot = snapshot;
			this.basedOn = basedOn;
			this.revision = revision;
			setSystem(true);
			setPriority(SHORT);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				stored = Optional.of(CodingsElsewhere.save(records, snapshot, basedOn));
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

		boolean await() {
			try {
				join();
				return true;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
	}
}
