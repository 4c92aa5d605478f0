package org.afterglow.search;

import java.util.List;
import java.util.Objects;

/**
 * What was found, best first.
 *
 * @param passages one a sentence
 * @param narratives how many narratives match in all
 * @param bounded true if there may be more passages than are listed
 * @param state of the index when it was asked
 */
public record SearchAnswer(List<Passage> passages, int narratives, boolean bounded, IndexState state) {

	public SearchAnswer {
		passages = List.copyOf(passages);
		Objects.requireNonNull(state);
	}
}
