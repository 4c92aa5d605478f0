package org.afterglow.framework;

import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;

/**
 * Words of a narrative that were added to an entry.
 *
 * @param field key of the field they were added to
 * @param session the session the narrative was told in
 * @param title of the narrative; a client's words
 * @param version of the text that the anchor refers to
 * @param anchor where the words stand now; its quote is a client's words
 * @since 1.0
 */
public record EntryPlace(String field, SessionId session, String title, long version, Anchor anchor) {

	/** With everything given. */
	public EntryPlace {
		Objects.requireNonNull(field);
		Objects.requireNonNull(session);
		Objects.requireNonNull(title);
		Objects.requireNonNull(anchor);
	}

	/** The narrative the words are in. */
	public NarrativeId narrative() {
		return anchor.narrative();
	}

	/** The words themselves. */
	public String quote() {
		return anchor.quote();
	}

	/** False if the words are in the text no longer: then the anchor knows them alone, and leads nowhere. */
	public boolean isThere() {
		return anchor.state() == AnchorState.ANCHORED;
	}

	/** The id of the anchor alone. */
	@Override
	public String toString() {
		return anchor.toString();
	}
}
