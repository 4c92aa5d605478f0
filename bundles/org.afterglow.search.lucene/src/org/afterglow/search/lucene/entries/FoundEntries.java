package org.afterglow.search.lucene.entries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.search.FacetCounts;
import org.afterglow.search.FoundEntry;

/**
 * What one state of the index has of entries for a query.
 *
 * @param all how many hold it in all; at least so many where there may be more
 * @param bounded true if there may be more
 * @param facets if they were wanted and all could be counted
 */
public record FoundEntries(List<FoundEntry> entries, int all, boolean bounded, Optional<FacetCounts> facets) {

	/** None at all, and all are counted. */
	public static final FoundEntries NONE = new FoundEntries(List.of(), 0, false, Optional.of(new FacetCounts(Map.of(), Map.of(), Map.of())));

	public FoundEntries {
		entries = List.copyOf(entries);
		Objects.requireNonNull(facets);
	}
}
