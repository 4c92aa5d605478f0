package org.afterglow.framework;

import java.util.Objects;

import org.afterglow.model.Anchor;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.model.Values;

/**
 * Words of a narrative that are marked with a code which a module brought.
 *
 * @param seed key of the {@link CodeSeed}
 * @param session the session the narrative was told in
 * @param title of the narrative; a client's words
 * @param version of the text that the anchor refers to
 * @param anchor where the words stand now; its quote is a client's words
 * @since 1.0
 */
public record CodeUse(String seed, SessionId session, String title, long version, Anchor anchor) {

	/** With everything given. */
	public CodeUse {
		Values.checkKey(seed);
		Objects.requireNonNull(session);
		Objects.requireNonNull(title);
		Objects.requireNonNull(anchor);
	}

	/** The narrative the words are in. */
	public NarrativeId narrative() {
		return anchor.narrative();
	}

	/** The id of the anchor alone. */
	@Override
	public String toString() {
		return anchor.toString();
	}
}
