package org.afterglow.ui.entries;

import java.util.Objects;

import org.afterglow.model.EntryId;
import org.afterglow.ui.entries.internal.page.LiveForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * The form of one entry, as on its own page, to stand in a part of a module beside whatever it draws. It saves itself, takes part in
 * Undo, says what its type complains of and keeps in sight, and can be read when its module is switched off. UI thread only.
 *
 * @since 1.0
 */
public final class EntryForm {

	private final LiveForm form;

	/**
	 * Makes it in this composite, which needs a layout. It ends with the composite; what is not saved by then is saved.
	 *
	 * @param site of the part it stands in
	 * @param gone called when the entry was deleted; the form is of no use then
	 */
	public EntryForm(Composite parent, IWorkbenchPartSite site, EntryId entry, Runnable gone) {
		Objects.requireNonNull(gone);
		form = new LiveForm(parent, site, entry, "", new LiveForm.Host() {
			@Override
			public void dirtyChanged() {
				// It saves itself: the part around it has nothing to save.
			}

			@Override
			public void called(String title) {
				// The name stands in the head of the form.
			}

			@Override
			public void gone() {
				gone.run();
			}
		});
	}

	/** All of it, to be laid out. */
	public Control control() {
		return form.control();
	}

	/** Puts the focus on its first field. */
	public void setFocus() {
		form.setFocus();
	}

	/** Waits until everything that was typed is stored. @return false if that could not be done; the form says why */
	public boolean saveAndWait() {
		return form.saveAndWait();
	}
}
