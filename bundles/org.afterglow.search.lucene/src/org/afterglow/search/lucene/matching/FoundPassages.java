package org.afterglow.search.lucene.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.search.FacetCounts;
import org.afterglow.search.Passage;

/**
 * What one state of the index has for a query.
 *
 * @param narratives how many hold it in all; at least so many where there may be more passages
 * @param bounded true if there may be more passages
 * @param facets if they were wanted and all could be counted
 */
public record FoundPassages(List<Passage> passages, int narratives, boolean bounded, Optional<FacetCounts> facets) {

	/** None at all, and all are counted. */
	public static final FoundPassages NONE = new FoundPassages(List.of(), 0, false,
			Optional.of(new FacetCounts(Map.of(), Map.of(), Map.of())));

	public FoundPassages {
		passages = List.copyOf(passages);
		Objects.requireNonNull(facets);
	}
}
