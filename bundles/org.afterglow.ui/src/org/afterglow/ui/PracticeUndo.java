package org.afterglow.ui;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The one undo of the practice: every step of every part goes into one history under one context. UI thread only, except
 * where said.
 */
public final class PracticeUndo {

	/** The step that was just taken, until its news is said or the event that took it is over. */
	private static IUndoableOperation latest;

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
		Jobs.start(owner, step.getLabel(), monitor -> history().execute(step, monitor, null), status -> {
			latest(step);
			afterwards.run();
		},
				failure -> Failures.report(owner, cause(failure)));
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
		IUndoableOperation step = history().getUndoOperation(context());
		if (step == null) {
			return;
		}
		if (step instanceof RecordStep) {
			Jobs.start(owner, step.getLabel(), monitor -> history().undo(context(), monitor, null), status -> {
			}, failure -> Failures.report(owner, cause(failure)));
			return;
		}
		try {
			history().undo(context(), new NullProgressMonitor(), null);
		} catch (ExecutionException e) {
			Failures.report(owner, cause(e));
		}
	}

	/** Does the last step that was taken back again. */
	public static void redo(Control owner) {
		IUndoableOperation step = history().getRedoOperation(context());
		if (step == null) {
			return;
		}
		if (step instanceof RecordStep) {
			Jobs.start(owner, step.getLabel(), monitor -> history().redo(context(), monitor, null), status -> {
			}, failure -> Failures.report(owner, cause(failure)));
			return;
		}
		try {
			history().redo(context(), new NullProgressMonitor(), null);
		} catch (ExecutionException e) {
			Failures.report(owner, cause(e));
		}
	}

	private static Throwable cause(Exception failure) {
		return failure instanceof ExecutionException && failure.getCause() != null ? failure.getCause() : failure;
	}
}
