package org.afterglow.ui.search.internal.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchAnswer;

/**
 * What was found, grouped by client and narrative in the order of the answer, in a narrative the passages as they stand in the
 * text.
 *
 * @param query that was asked
 */
public record Results(String query, SearchAnswer answer, List<ResultRow> rows) {

	public Results {
		rows = List.copyOf(rows);
	}

	/** Groups an answer; looks up names, which may take long. */
	public static Results of(String query, SearchAnswer answer, Names names) {
		Map<ClientId, Map<NarrativeId, List<Passage>>> groups = new LinkedHashMap<>();
		for (Passage passage : answer.passages()) {
			groups.computeIfAbsent(passage.client(), client -> new LinkedHashMap<>())
					.computeIfAbsent(passage.narrative(), narrative -> new ArrayList<>()).add(passage);
		}
		List<ResultRow> rows = new ArrayList<>();
		groups.forEach((client, narratives) -> {
			List<Passage> all = narratives.values().stream().flatMap(List::stream).toList();
			int sessions = (int) all.stream().map(Passage::session).distinct().count();
			rows.add(new ResultRow.OfClient(client, names.client(client), all.size(), sessions));
			narratives.forEach((narrative, passages) -> {
				Passage first = passages.getFirst();
				rows.add(new ResultRow.OfNarrative(narrative, names.session(first.session()), first.title(), first.titleMatches()));
				passages.sort((a, b) -> Integer.compare(a.sentence().start(), b.sentence().start()));
				passages.forEach(passage -> rows.add(new ResultRow.OfPassage(passage, names.codes(passage.codes()))));
			});
		});
		return new Results(query, answer, rows);
	}

	/** Index of the row that shows the same place; -1 if there is none. */
	public int indexOf(ResultRow.OfPassage place) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i) instanceof ResultRow.OfPassage passage && passage.isSamePlace(place)) {
				return i;
			}
		}
		return -1;
	}
}
