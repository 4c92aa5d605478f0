package org.afterglow.ui.internal;

import org.afterglow.ui.PracticeUndo;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Takes the last step back, wherever it was made. */
public final class UndoHandler extends HistoryHandler {

	public UndoHandler() {
		super(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	@Override
	IUndoableOperation step() {
		return PracticeUndo.history().getUndoOperation(PracticeUndo.context());
	}

	@Override
	void run(Shell shell) {
		PracticeUndo.undo(shell);
	}

	@Override
	String named() {
		return Messages.undo;
	}

	@Override
	String nothing() {
		return Messages.undoNothing;
	}
}
