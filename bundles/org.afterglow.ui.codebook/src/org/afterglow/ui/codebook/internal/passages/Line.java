package org.afterglow.ui.codebook.internal.passages;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.AnchorState;
import org.afterglow.model.ClientId;
import org.afterglow.records.CodedPassage;

/**
 * A passage as the list shows it.
 *
 * @param place client, session and date as people read them
 * @param mergedAs the name of the code it was marked as, where that was merged into the one that is shown
 */
record Line(CodedPassage passage, ClientId client, String place, Optional<String> mergedAs) {

	Line {
		Objects.requireNonNull(passage);
		Objects.requireNonNull(client);
		Objects.requireNonNull(place);
		Objects.requireNonNull(mergedAs);
	}

	/** The words in one line. */
	String quote() {
		return passage.anchor().quote().replace('\n', ' ');
	}

	/** Whether its words are no longer in the text. */
	boolean isLost() {
		return passage.anchor().state() == AnchorState.UNANCHORED;
	}

	/** The id alone. */
	@Override
	public String toString() {
		return passage.toString();
	}
}
