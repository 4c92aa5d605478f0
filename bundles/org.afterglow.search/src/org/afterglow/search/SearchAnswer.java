package org.afterglow.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found, in the order asked for.
 *
 * @param passages one a sentence
 * @param narratives how many narratives match in all; at least so many where the answer is bounded
 * @param bounded true if there may be more passages than are listed
 * @param facets what the answer can be narrowed to, if it was asked for and there was time to count all of it
 * @param state of the index when it was asked
 */
public record SearchAnswer(List<Passage> passages, int narratives, boolean bounded, Optional<FacetCounts> facets, IndexState state) {

	public SearchAnswer {
		passages = List.copyOf(passages);
		Objects.requireNonNull(facets);
		Objects.requireNonNull(state);
	}

	/** Nothing was counted. */
	public SearchAnswer(List<Passage> passages, int narratives, boolean bounded, IndexState state) {
		this(passages, narratives, bounded, Optional.empty(), state);
	}
}
