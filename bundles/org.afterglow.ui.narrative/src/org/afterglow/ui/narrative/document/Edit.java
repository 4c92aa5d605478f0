package org.afterglow.ui.narrative.document;

import java.util.List;

/**
 * A change of the text that happened, with what it did to marks beyond moving them along.
 *
 * @param disturbed marks that were cut or taken out, as they were before
 */
record Edit(TextChange change, List<Mark> disturbed) {

	Edit {
		disturbed = List.copyOf(disturbed);
	}

	int offset() {
		return change.offset();
	}

	/** Where the inserted words end. */
	int end() {
		return change.offset() + change.inserted().length();
	}

	boolean insertsOnly() {
		return change.removed().isEmpty();
	}

	boolean removesOnly() {
		return change.inserted().isEmpty();
	}

	/** This and a next insertion right behind it as one. */
	Edit followedBy(Edit next) {
		return new Edit(new TextChange(offset(), change.removed(), change.inserted() + next.change.inserted()), disturbed);
	}
}
