package org.afterglow.ui;

import java.util.Objects;

import org.afterglow.model.NarrativeId;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * What a narrative editor is opened on. Two inputs of one narrative are equal, so that it is open once.
 *
 * @since 1.0
 */
public final class NarrativeInput implements IEditorInput {

	private final NarrativeId narrative;
	private final String title;

	/** @param title shown on the tab until the narrative is read */
	public NarrativeInput(NarrativeId narrative, String title) {
		this.narrative = Objects.requireNonNull(narrative);
		this.title = Objects.requireNonNull(title);
	}

	/** The narrative. */
	public NarrativeId narrative() {
		return narrative;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.NARRATIVE.descriptor();
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
		return other instanceof NarrativeInput input && input.narrative.equals(narrative);
	}

	@Override
	public int hashCode() {
		return narrative.hashCode();
	}

	/** The id alone. */
	@Override
	public String toString() {
		return narrative.toString();
	}
}
