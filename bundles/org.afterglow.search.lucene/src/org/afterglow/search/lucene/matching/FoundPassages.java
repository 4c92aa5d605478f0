package org.afterglow.search.lucene.matching;

import java.util.List;

import org.afterglow.search.Passage;

/**
 * What one state of the index has for a query.
 *
 * @param narratives how many hold it in all
 * @param bounded true if there may be more passages
 */
public record FoundPassages(List<Passage> passages, int narratives, boolean bounded) {

	public FoundPassages {
		passages = List.copyOf(passages);
	}
}
