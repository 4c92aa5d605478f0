package org.afterglow.ui.internal;

import org.afterglow.ui.PracticeUndo;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Does the last step that was taken back again. */
public final class RedoHandler extends HistoryHandler {

	public RedoHandler() {
		super(IWorkbenchCommandConstants.EDIT_REDO);
	}

	@Override
	IUndoableOperation step() {
		return PracticeUndo.history().getRedoOperation(PracticeUndo.context());
	}

	@Override
	void run(Shell shell) {
		PracticeUndo.redo(shell);
	}

	@Override
	String named() {
		return Messages.redo;
	}

	@Override
	String nothing() {
		return Messages.redoNothing;
	}
}
