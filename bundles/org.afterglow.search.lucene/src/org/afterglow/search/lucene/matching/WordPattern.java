package org.afterglow.search.lucene.matching;

import java.util.List;
import java.util.Objects;

/**
 * Words side by side.
 *
 * @param field
 *            in which they are
 * @param slots
 *            for each place the words that may stand there, at least one place; a place for which the index has no word makes the pattern match nothing
 */
public record WordPattern(String field, List<List<IndexWord>> slots) {

	public WordPattern {
		Objects.requireNonNull(field);
		slots = slots.stream().map(List::copyOf).toList();
		if (slots.isEmpty()) {
			throw new IllegalArgumentException("a pattern has at least one place");
		}
	}

	/** Without the words: they may be a client's. */
	@Override
	public String toString() {
		return field + " of " + slots.size();
	}
}
