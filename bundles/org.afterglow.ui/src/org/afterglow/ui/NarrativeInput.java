package org.afterglow.ui;

import org.afterglow.model.NarrativeId;

/**
 * What a narrative editor is opened on. Two inputs of one narrative are equal, so that it is open once.
 *
 * @since 1.0
 */
public final class NarrativeInput extends RecordInput<NarrativeId> {

	/** @param title shown on the tab until the narrative is read */
	public NarrativeInput(NarrativeId narrative, String title) {
		super(narrative, title, Icon.NARRATIVE);
	}

	/** The narrative. */
	public NarrativeId narrative() {
		return record();
	}
}
