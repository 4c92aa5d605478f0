package org.afterglow.records;

import java.time.Instant;
import java.util.Optional;

import org.afterglow.model.NarrativeId;
import org.afterglow.model.Phase;
import org.afterglow.model.SessionId;

/**
 * What a list shows of a narrative without its text.
 *
 * @param words number of words in the text
 * @param codings number of codings, the unanchored ones among them
 * @param unanchored number of anchors whose words are no longer in the text
 */
public record NarrativeSummary(NarrativeId id, SessionId session, String title, long version, Optional<Phase> phase,
		Instant captured, int words, int codings, int unanchored) {

	/** How many words a text has: stretches between white space that hold a letter or a digit. */
	public static int wordsIn(String text) {
		int words = 0;
		boolean counted = false;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int character = text.codePointAt(i);
			if (Character.isWhitespace(character)) {
				counted = false;
			} else if (!counted && Character.isLetterOrDigit(character)) {
				counted = true;
				words++;
			}
		}
		return words;
	}

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}
