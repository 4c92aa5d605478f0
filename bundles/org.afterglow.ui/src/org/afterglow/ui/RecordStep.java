package org.afterglow.ui;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * A step on records that can be undone. Runs off the UI thread; {@link PracticeUndo} sees to that.
 *
 * @since 1.0
 */
public final class RecordStep extends AbstractOperation {

	private final Runnable forth;
	private final Runnable back;

	/**
	 * @param name what the user did, as Undo shows it: "New client"
	 * @param forth does it, the first time and at redo
	 * @param back takes it back
	 */
	public RecordStep(String name, Runnable forth, Runnable back) {
		super(name);
		this.forth = forth;
		this.back = back;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return run(forth);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return run(forth);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return run(back);
	}

	private IStatus run(Runnable direction) throws ExecutionException {
		try {
			direction.run();
			return Status.OK_STATUS;
		} catch (RuntimeException e) {
			throw new ExecutionException("step failed", e);
		}
	}
}
