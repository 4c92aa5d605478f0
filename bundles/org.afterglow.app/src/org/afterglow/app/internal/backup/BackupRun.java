package org.afterglow.app.internal.backup;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.BackupState;
import org.afterglow.practice.BackupWishes;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;

/** The one backup that is being made in this window, and how it stands with all of them. Safe for many threads. */
public final class BackupRun {

	/** What is known; shown as it is. */
	public record Shown(boolean running, int percent, Optional<BackupState> state, Optional<BackupFailure> failure) {
		static final Shown NOTHING = new Shown(false, 0, Optional.empty(), Optional.empty());

		Shown at(int percentNow) {
			return new Shown(true, percentNow, state, failure);
		}
	}

	/** The rest is for the person alone: a drive that is away is no error of the program. */
	private static final Set<BackupFailure.Reason> UNFORESEEN = EnumSet.of(BackupFailure.Reason.NOT_SOUND,
			BackupFailure.Reason.NOT_READ_OR_WRITTEN);

	private final Practice practice;
	private final Backups backups;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Queue<Runnable> awaiting = new ConcurrentLinkedQueue<>();
	private volatile Shown shown = Shown.NOTHING;
	private volatile boolean stopped;

	BackupRun(Practice practice, Backups backups) {
		this.practice = Objects.requireNonNull(practice);
		this.backups = Objects.requireNonNull(backups);
	}

	/** The one of the open practice. UI thread only. */
	public static BackupRun of(IServiceLocator window) {
		return Services.shared(BackupRun.class,
				() -> new BackupRun(Services.of(window, Practice.class), Services.of(window, Practices.class).backups()));
	}

	/** The one of the open practice, for what stands at the foot of its window. UI thread only. */
	public static BackupRun ofWorkbench() {
		return of(PlatformUI.getWorkbench());
	}

	Practice practice() {
		return practice;
	}

	Backups backups() {
		return backups;
	}

	public Shown shown() {
		return shown;
	}

	/** Calls on the UI thread after every change of what is shown, while the widget is there. */
	public void listen(Widget owner, Runnable changed) {
		Runnable listener = () -> Jobs.later(owner, changed);
		listeners.add(listener);
		owner.addDisposeListener(event -> listeners.remove(listener));
	}

	/** Calls once on the UI thread when the backup that is being made, or else the next one, has come to its end. */
	void whenEnded(Widget owner, Runnable ended) {
		awaiting.add(() -> Jobs.later(owner, ended));
	}

	/** Saves what is being written, which belongs to it, and makes a backup in the background unless one is being made. UI thread only. */
	public void start() {
		PlatformUI.getWorkbench().saveAllEditors(false);
		if (begin()) {
			Job job = Job.create(Messages.working, (IProgressMonitor monitor) -> {
				make(monitor);
				return Status.OK_STATUS;
			});
			job.setSystem(true);
			job.schedule();
		}
	}

	/** Ends the one that is being made; nothing of it is kept. */
	public void stop() {
		stopped = true;
	}

	/** Makes one if it is due. Not on the UI thread. */
	void makeIfDue(Duration quiet, IProgressMonitor monitor) {
		if (backups.isDue(practice, quiet) && begin()) {
			make(monitor);
		} else {
			refresh();
		}
	}

	/** Looks again how it stands. Not on the UI thread. */
	public void refresh() {
		Shown before = shown;
		show(new Shown(before.running(), before.percent(), Optional.of(backups.state(practice)), before.failure()));
	}

	/** Keeps what was chosen. Not on the UI thread. */
	public void choose(BackupWishes wishes) {
		backups.choose(practice, wishes);
		refresh();
	}

	private synchronized boolean begin() {
		if (shown.running()) {
			return false;
		}
		stopped = false;
		show(shown.at(0));
		return true;
	}

	private void make(IProgressMonitor monitor) {
		Optional<BackupFailure> failure = Optional.empty();
		try {
			BackupFile made = backups.makeAsChosen(practice, new Listening(monitor));
			Objects.requireNonNull(made);
		} catch (BackupFailure e) {
			failure = Optional.of(e).filter(why -> why.reason() != BackupFailure.Reason.CANCELLED);
			failure.filter(why -> UNFORESEEN.contains(why.reason())).ifPresent(Failures::log);
		} finally {
			ended(failure);
		}
	}

	private void ended(Optional<BackupFailure> failure) {
		Optional<BackupState> state = Optional.empty();
		try {
			state = Optional.of(backups.state(practice));
		} catch (RuntimeException e) {
			// The practice is being closed, and nobody looks any more.
		}
		show(new Shown(false, 100, state, failure));
		for (Runnable told = awaiting.poll(); told != null; told = awaiting.poll()) {
			told.run();
		}
	}

	private void show(Shown next) {
		shown = next;
		listeners.forEach(Runnable::run);
	}

	/** Tells the percent that changed, and asks whether anybody still wants it. */
	private final class Listening implements BackupProgress {
		private final IProgressMonitor monitor;

		Listening(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void done(long bytes, long total) {
			int percent = total == 0 ? 0 : (int) (bytes * 100 / total);
			if (percent != shown.percent()) {
				show(shown.at(percent));
			}
		}

		@Override
		public boolean isCancelled() {
			return stopped || monitor.isCanceled();
		}
	}
}
