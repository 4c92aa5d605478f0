package org.afterglow.ui.entries.internal.page;

import java.util.Optional;

import org.afterglow.model.EntryId;
import org.afterglow.ui.Icon;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.Theme;
import org.afterglow.ui.entries.EntryInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

/** The page of an entry. */
public final class EntryEditor extends EditorPart implements ISaveablePart2, LiveForm.Host {

	private LiveForm form;
	private Optional<Boolean> owed = Optional.empty();

	/** Opens the page of an entry for a step of the history that waits for it. */
	static void reopen(EntryId entry, boolean forward) {
		IWorkbenchPage window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		EntryInput.open(window, entry, "");
		if (window.findEditor(new EntryInput(entry, "")) instanceof EntryEditor editor) {
			editor.owed = Optional.of(forward);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		setTitleImage(Icon.DOCUMENT.image());
		Theme.listen(parent, () -> setTitleImage(Icon.DOCUMENT.image()));
		form = new LiveForm(parent, getSite(), ((EntryInput) getEditorInput()).entry(), getEditorInput().getName(), this);
	}

	@Override
	public void called(String title) {
		setPartName(title);
	}

	@Override
	public void shown() {
		owed.ifPresent(forward -> {
			owed = Optional.empty();
			if (forward) {
				PracticeUndo.redo(form.control());
			} else {
				PracticeUndo.undo(form.control());
			}
		});
	}

	@Override
	public void dirtyChanged() {
		firePropertyChange(IEditorPart.PROP_DIRTY);
	}

	@Override
	public void gone() {
		owed = Optional.empty();
		getSite().getPage().closeEditor(this, false);
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public boolean isDirty() {
		return form != null && form.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!form.saveAndWait()) {
			monitor.setCanceled(true);
		}
	}

	/** It saves itself: nobody is asked. */
	@Override
	public int promptToSaveOnClose() {
		return YES;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("entries are saved in their place");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
