package org.afterglow.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Slow work off the UI thread, its result back on it, to a widget that may be gone by then.
 *
 * @since 1.0
 */
public final class Jobs {

	/** Work that may take long. */
	@FunctionalInterface
	public interface Work<T> {
		/** @param monitor says when to stop; throw {@link OperationCanceledException} or return what there is */
		T run(IProgressMonitor monitor) throws Exception;
	}

	private Jobs() {
	}

	/**
	 * Starts work whose failure goes to {@link Failures#report}.
	 *
	 * @param owner the result is dropped if it is disposed by then
	 * @param name what the user would call the work
	 * @param done gets the result on the UI thread; not called after cancelling
	 */
	public static <T> Job start(Widget owner, String name, Work<T> work, Consumer<? super T> done) {
		return start(owner, name, work, done, failure -> Failures.report(owner, failure));
	}

	/** The same with failures handed to the caller, on the UI thread. */
	public static <T> Job start(Widget owner, String name, Work<T> work, Consumer<? super T> done,
			Consumer<? super Exception> failed) {
		Display display = owner.getDisplay();
		Job job = Job.create(name, (IProgressMonitor monitor) -> run(owner, display, work, done, failed, monitor));
		job.setSystem(true);
		job.schedule();
		return job;
	}

	/** Runs on the UI thread if the widget is still there then. Callable from any thread. */
	public static void later(Widget owner, Runnable action) {
		try {
			Display display = owner.getDisplay();
			later(owner, display, action);
		} catch (SWTException e) {
			// Disposed between two instructions: nobody is left to be told.
			return;
		}
	}

	private static <T> IStatus run(Widget owner, Display display, Work<T> work, Consumer<? super T> done,
			Consumer<? super Exception> failed, IProgressMonitor monitor) {
		try {
			T result = work.run(monitor);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			later(owner, display, () -> done.accept(result));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (Exception e) {
			if (e instanceof InterruptedException) {
				Thread.currentThread().interrupt();
			}
			later(owner, display, () -> failed.accept(e));
			// The door has it; a second report by the platform would show its stack trace to the user.
			return Status.OK_STATUS;
		}
	}

	private static void later(Widget owner, Display display, Runnable action) {
		if (display.isDisposed()) {
			return;
		}
		try {
			display.asyncExec(() -> {
				if (!owner.isDisposed()) {
					action.run();
				}
			});
		} catch (SWTException e) {
			// The display went between the question and the call: the program is ending.
			return;
		}
	}
}
