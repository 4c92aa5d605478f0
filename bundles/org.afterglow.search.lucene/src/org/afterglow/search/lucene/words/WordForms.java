package org.afterglow.search.lucene.words;

import java.util.Objects;

import org.apache.lucene.util.BytesRef;

/**
 * A word as the index keeps it. Shared by many places: not to be changed.
 *
 * @param exact
 *            folded
 * @param stem
 *            folded and stemmed
 */
public record WordForms(BytesRef exact, BytesRef stem) {

	public WordForms {
		Objects.requireNonNull(exact);
		Objects.requireNonNull(stem);
	}

	/** Without the word: it may be a client's. */
	@Override
	public String toString() {
		return "word of " + exact.length + " bytes";
	}
}
