package org.afterglow.ui.narrative.document;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** One named step in the history of a practice that changed an open narrative. */
abstract class Step extends AbstractOperation {

	private final CodedDocument document;

	Step(String label, CodedDocument document, IUndoContext context) {
		super(label);
		this.document = document;
		addContext(context);
	}

	/** Does it (again). */
	abstract void forward();

	/** Takes it back exactly. */
	abstract void back();

	/** How many changes of the text it consists of. */
	int edits() {
		return 1;
	}

	final CodedDocument document() {
		return document;
	}

	@Override
	public final IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return run(StepGuard.Direction.FORWARD, this::forward);
	}

	@Override
	public final IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return run(StepGuard.Direction.FORWARD, this::forward);
	}

	@Override
	public final IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return run(StepGuard.Direction.BACK, this::back);
	}

	private IStatus run(StepGuard.Direction direction, Runnable work) {
		if (!document.allows(direction)) {
			return Status.CANCEL_STATUS;
		}
		document.replayStep(edits(), work);
		return Status.OK_STATUS;
	}

	/** The name alone: steps hold a client's words. */
	@Override
	public final String toString() {
		return getClass().getSimpleName() + " in " + document.id();
	}
}
