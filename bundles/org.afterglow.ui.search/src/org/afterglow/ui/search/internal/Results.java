package org.afterglow.ui.search.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchAnswer;

/**
 * What was found, grouped by client and narrative: the best client first, in it the best narrative first, in that the
 * passages as they stand in the text.
 */
record Results(SearchAnswer answer, List<ResultRow> rows) {

	Results {
		rows = List.copyOf(rows);
	}

	/**
	 * @param clients label of a client
	 * @param sessions number, kind and date of a session
	 */
	static Results of(SearchAnswer answer, Function<ClientId, String> clients, Function<SessionId, String> sessions) {
		Map<ClientId, Map<NarrativeId, List<Passage>>> groups = new LinkedHashMap<>();
		for (Passage passage : answer.passages()) {
			groups.computeIfAbsent(passage.client(), client -> new LinkedHashMap<>())
					.computeIfAbsent(passage.narrative(), narrative -> new ArrayList<>()).add(passage);
		}
		List<ResultRow> rows = new ArrayList<>();
		groups.forEach((client, narratives) -> {
			List<Passage> all = narratives.values().stream().flatMap(List::stream).toList();
			Set<SessionId> met = new LinkedHashSet<>(all.stream().map(Passage::session).toList());
			rows.add(new ResultRow.OfClient(client, clients.apply(client), all.size(), met.size()));
			narratives.forEach((narrative, passages) -> {
				Passage first = passages.getFirst();
				rows.add(new ResultRow.OfNarrative(narrative, sessions.apply(first.session()) + ": " + first.title()));
				passages.sort((a, b) -> Integer.compare(a.sentence().start(), b.sentence().start()));
				passages.forEach(passage -> rows.add(new ResultRow.OfPassage(passage)));
			});
		});
		return new Results(answer, rows);
	}

	/** Index of the row that shows the same place; -1 if there is none. */
	int indexOf(ResultRow.OfPassage place) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i) instanceof ResultRow.OfPassage passage && passage.isSamePlace(place)) {
				return i;
			}
		}
		return -1;
	}

	/** Index of the first passage at or after the row; -1 if there is none. */
	int passageFrom(int index) {
		for (int i = Math.max(0, index); i < rows.size(); i++) {
			if (rows.get(i) instanceof ResultRow.OfPassage) {
				return i;
			}
		}
		return -1;
	}

	/** Index of the last passage at or before the row; -1 if there is none. */
	int passageBack(int index) {
		for (int i = Math.min(rows.size() - 1, index); i >= 0; i--) {
			if (rows.get(i) instanceof ResultRow.OfPassage) {
				return i;
			}
		}
		return -1;
	}
}
