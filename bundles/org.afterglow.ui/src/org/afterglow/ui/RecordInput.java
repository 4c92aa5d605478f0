package org.afterglow.ui;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * What the page of one record is opened on. Two inputs of one record are equal, so that it is open once.
 *
 * @param <I> the typed id of the record
 * @since 1.0
 */
public abstract class RecordInput<I> implements IEditorInput {

	private final I record;
	private final String title;
	private final Icon icon;

	/**
	 * On this record.
	 *
	 * @param title shown on the tab until the record is read
	 * @param icon shown beside it
	 */
	protected RecordInput(I record, String title, Icon icon) {
		this.record = Objects.requireNonNull(record);
		this.title = Objects.requireNonNull(title);
		this.icon = Objects.requireNonNull(icon);
	}

	/** The id of the record. */
	protected final I record() {
		return record;
	}

	@Override
	public final boolean exists() {
		return true;
	}

	@Override
	public final ImageDescriptor getImageDescriptor() {
		return icon.descriptor();
	}

	@Override
	public final String getName() {
		return title;
	}

	/** Never: the platform writes what it persists in the clear. */
	@Override
	public final IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public final String getToolTipText() {
		return title;
	}

	@Override
	public final <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public final boolean equals(Object other) {
		return other instanceof RecordInput<?> input && input.record.equals(record);
	}

	@Override
	public final int hashCode() {
		return record.hashCode();
	}

	/** The id alone. */
	@Override
	public final String toString() {
		return record.toString();
	}
}
