package org.afterglow.search.lucene.entries;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.afterglow.search.lucene.matching.Clause;
import org.apache.lucene.search.Query;

/**
 * A query ready to be asked of the entries in one state of the index.
 *
 * @param query finds and scores the entries for which it holds, and no others
 * @param words what to mark in them
 * @param codes references to what to mark in them
 * @param truncated true if not every word was taken that begins as asked, because there are too many
 */
record EntryQuery(Query query, List<Clause.InText> words, Set<UUID> codes, boolean truncated) {

	EntryQuery {
		Objects.requireNonNull(query);
		words = List.copyOf(words);
		codes = Set.copyOf(codes);
	}

	/** Without the words: they may be a client's. */
	@Override
	public String toString() {
		return words.size() + " words";
	}
}
