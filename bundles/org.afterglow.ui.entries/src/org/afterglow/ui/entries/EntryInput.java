package org.afterglow.ui.entries;

import java.util.Objects;

import org.afterglow.model.EntryId;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Icon;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * What the page of an entry is opened on. Two inputs of one entry are equal, so that it is open once.
 *
 * @since 1.0
 */
public final class EntryInput implements IEditorInput {

	/** Id of the editor that shows entries. */
	public static final String EDITOR = "org.afterglow.ui.entries.editor";

	private final EntryId entry;
	private final String title;

	/** @param title shown on the tab until the entry is read */
	public EntryInput(EntryId entry, String title) {
		this.entry = Objects.requireNonNull(entry);
		this.title = Objects.requireNonNull(title);
	}

	/** Opens the entry, or brings it to the front. */
	public static void open(IWorkbenchPage page, EntryId entry, String title) {
		try {
			page.openEditor(new EntryInput(entry, title), EDITOR);
		} catch (PartInitException e) {
			Failures.report(page.getWorkbenchWindow().getShell(), e);
		}
	}

	/** The entry. */
	public EntryId entry() {
		return entry;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.DOCUMENT.descriptor();
	}

	@Override
	public String getName() {
		return title;
	}

	/** Never: the platform writes what it persists in the clear. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return title;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EntryInput input && input.entry.equals(entry);
	}

	@Override
	public int hashCode() {
		return entry.hashCode();
	}

	/** The id alone. */
	@Override
	public String toString() {
		return entry.toString();
	}
}
