package org.afterglow.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found, in the order asked for.
 *
 * @param passages one a sentence
 * @param narratives how many narratives match in all; at least so many where the answer is bounded
 * @param entries of framework modules, beside the narratives
 * @param entriesInAll how many entries match in all; at least so many where the answer is bounded
 * @param bounded true if there may be more than is listed
 * @param facets what the answer can be narrowed to, if it was asked for and there was time to count all of it
 * @param state of the index when it was asked
 */
public record SearchAnswer(List<Passage> passages, int narratives, List<FoundEntry> entries, int entriesInAll, boolean bounded,
		Optional<FacetCounts> facets, IndexState state) {

	public SearchAnswer {
		passages = List.copyOf(passages);
		entries = List.copyOf(entries);
		Objects.requireNonNull(facets);
		Objects.requireNonNull(state);
	}

	/** No entries. */
	public SearchAnswer(List<Passage> passages, int narratives, boolean bounded, Optional<FacetCounts> facets, IndexState state) {
		this(passages, narratives, List.of(), 0, bounded, facets, state);
	}

	/** True if nothing was found. */
	public boolean isEmpty() {
		return passages.isEmpty() && entries.isEmpty();
	}

	/** No entries, and nothing was counted. */
	public SearchAnswer(List<Passage> passages, int narratives, boolean bounded, IndexState state) {
		this(passages, narratives, bounded, Optional.empty(), state);
	}
}
