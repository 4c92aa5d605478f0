package org.afterglow.ui.entries.internal.page;

import java.util.Optional;

import org.afterglow.model.EntryId;
import org.afterglow.ui.entries.internal.draft.Edit;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A step in a form as the history of the practice has it. An entry that was closed is opened for it. */
final class EditStep extends AbstractOperation {

	private final EntryId entry;
	private Edit edit;

	EditStep(String name, EntryId entry, Edit edit) {
		super(name);
		this.entry = entry;
		this.edit = edit;
	}

	/** More was typed. */
	void became(Edit grown) {
		edit = grown;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		throw new UnsupportedOperationException("it was done by typing");
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return take(edit.reversed(), false);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return take(edit, true);
	}

	private IStatus take(Edit wanted, boolean forward) {
		Optional<OpenEntry> open = OpenEntries.ofPractice().byId(entry);
		if (open.isEmpty()) {
			EntryEditor.reopen(entry, forward);
			return Status.CANCEL_STATUS;
		}
		open.get().take(wanted);
		return Status.OK_STATUS;
	}
}
