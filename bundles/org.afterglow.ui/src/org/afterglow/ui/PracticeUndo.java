package org.afterglow.ui;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The one undo of the practice: every step of every part goes into one history under one context. UI thread only, except
 * where said.
 *
 * @since 1.0
 */
public final class PracticeUndo {

	/** The step that was just taken, until its news is said or the event that took it is over. */
	private static IUndoableOperation latest;
	/** Wishes that came while a step on records was still being taken: the history knows it only when it is done. */
	private static final Queue<Runnable> WAITING = new ArrayDeque<>();
	private static boolean busy;

	private PracticeUndo() {
	}

	/** The context that every step carries. */
	public static IUndoContext context() {
		return PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
	}

	/** The history that every step goes into. */
	public static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}

	/** Records a step that has been done already, such as typing. */
	public static void done(IUndoableOperation step) {
		step.addContext(context());
		history().add(step);
	}

	/**
	 * Does a step on records off the UI thread and records it.
	 *
	 * @param owner where a failure is said
	 * @param afterwards on the UI thread when it is done
	 */
	public static void perform(Control owner, RecordStep step, Runnable afterwards) {
		step.addContext(context());
		inTurn(() -> start(owner, step, monitor -> history().execute(step, monitor, null), () -> {
			latest(step);
			afterwards.run();
		}));
	}

	/** The step that was taken in this event, if nobody asked for it yet. */
	static Optional<IUndoableOperation> takeLatest() {
		Optional<IUndoableOperation> taken = Optional.ofNullable(latest);
		latest = null;
		return taken;
	}

	/** Remembers a step until the event that took it is over. */
	static void latest(IUndoableOperation step) {
		latest = step;
		Display.getCurrent().asyncExec(() -> {
			if (latest == step) {
				latest = null;
			}
		});
	}

	/** Takes the last step back. */
	public static void undo(Control owner) {
		inTurn(() -> {
			IUndoableOperation step = history().getUndoOperation(context());
			if (step instanceof RecordStep) {
				start(owner, step, monitor -> history().undo(context(), monitor, null), () -> {
				});
			} else if (step != null) {
				atOnce(owner, monitor -> history().undo(context(), monitor, null));
			}
		});
	}

	/** Does the last step that was taken back again. */
	public static void redo(Control owner) {
		inTurn(() -> {
			IUndoableOperation step = history().getRedoOperation(context());
			if (step instanceof RecordStep) {
				start(owner, step, monitor -> history().redo(context(), monitor, null), () -> {
				});
			} else if (step != null) {
				atOnce(owner, monitor -> history().redo(context(), monitor, null));
			}
		});
	}

	/** Now, or when the steps before it are done. */
	private static void inTurn(Runnable wish) {
		if (busy) {
			WAITING.add(wish);
		} else {
			wish.run();
		}
	}

	private static void start(Control owner, IUndoableOperation step, Taking taking, Runnable afterwards) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		// Whoever wished it may have gone while the wish waited.
		Control told = owner.isDisposed() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell() : owner;
		Jobs.start(told, step.getLabel(), monitor -> {
			try {
				return taking.take(monitor);
			} finally {
				// Whatever became of the owner: behind a lost turn nothing could be undone any more.
				if (!display.isDisposed()) {
					display.asyncExec(PracticeUndo::next);
				}
			}
		}, status -> afterwards.run(), failure -> Failures.report(told, cause(failure)));
		busy = true;
	}

	private static void atOnce(Control owner, Taking taking) {
		try {
			taking.take(new NullProgressMonitor());
		} catch (ExecutionException e) {
			Failures.report(owner, cause(e));
		}
	}

	private static void next() {
		busy = false;
		while (!busy && !WAITING.isEmpty()) {
			WAITING.remove().run();
		}
	}

	/** What the history does with a step. */
	@FunctionalInterface
	private interface Taking {
		IStatus take(IProgressMonitor monitor) throws ExecutionException;
	}

	private static Throwable cause(Exception failure) {
		return failure instanceof ExecutionException && failure.getCause() != null ? failure.getCause() : failure;
	}
}
