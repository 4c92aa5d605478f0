package org.afterglow.search.lucene.matching;

import java.util.Objects;
import java.util.Optional;

import org.apache.lucene.index.TermStates;
import org.apache.lucene.util.BytesRef;

/**
 * A word to look for.
 *
 * @param places
 *            where it stands in the dictionary of each segment, if that was found out already: looking it up again would cost as much as reading it
 */
public record IndexWord(BytesRef word, Optional<TermStates> places) implements Comparable<IndexWord> {

	public IndexWord {
		Objects.requireNonNull(word);
		Objects.requireNonNull(places);
	}

	static IndexWord of(BytesRef word) {
		return new IndexWord(word, Optional.empty());
	}

	@Override
	public int compareTo(IndexWord other) {
		return word.compareTo(other.word);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof IndexWord indexed && word.equals(indexed.word);
	}

	@Override
	public int hashCode() {
		return word.hashCode();
	}

	/** Without the word: it may be a client's. */
	@Override
	public String toString() {
		return "word of " + word.length + " bytes";
	}
}
