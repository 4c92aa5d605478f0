package org.afterglow.ui.search.internal.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.ClientId;
import org.afterglow.model.NarrativeId;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchAnswer;
import org.afterglow.ui.search.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What was found, grouped by client and narrative in the order of the answer, in a narrative the passages as they stand in the
 * text. Entries of a client come after the narratives.
 *
 * @param query that was asked
 */
public record Results(String query, SearchAnswer answer, List<ResultRow> rows) {

	public Results {
		rows = List.copyOf(rows);
	}

	/** What was found of one client. */
	private record OfOne(Map<NarrativeId, List<Passage>> narratives, List<FoundEntry> entries) {
		OfOne() {
			this(new LinkedHashMap<>(), new ArrayList<>());
		}

		List<Passage> passages() {
			return narratives.values().stream().flatMap(List::stream).toList();
		}
	}

	/** Groups an answer; looks up names, which may take long. */
	public static Results of(String query, SearchAnswer answer, Names names) {
		Map<ClientId, OfOne> clients = new LinkedHashMap<>();
		for (Passage passage : answer.passages()) {
			clients.computeIfAbsent(passage.client(), client -> new OfOne()).narratives()
					.computeIfAbsent(passage.narrative(), narrative -> new ArrayList<>()).add(passage);
		}
		for (FoundEntry entry : answer.entries()) {
			clients.computeIfAbsent(entry.client(), client -> new OfOne()).entries().add(entry);
		}
		List<ResultRow> rows = new ArrayList<>();
		clients.forEach((client, found) -> {
			List<Passage> all = found.passages();
			int sessions = (int) all.stream().map(Passage::session).distinct().count();
			rows.add(new ResultRow.OfClient(client, names.client(client), all.size(), sessions, found.entries().size()));
			found.narratives().forEach((narrative, passages) -> {
				Passage first = passages.getFirst();
				rows.add(new ResultRow.OfNarrative(narrative, names.session(first.session()), first.title(), first.titleMatches()));
				passages.sort((a, b) -> Integer.compare(a.sentence().start(), b.sentence().start()));
				passages.forEach(passage -> rows.add(new ResultRow.OfPassage(passage, names.codes(passage.codes()))));
			});
			found.entries().forEach(entry -> rows.add(row(entry, names)));
		});
		return new Results(query, answer, rows);
	}

	private static ResultRow.OfEntry row(FoundEntry entry, Names names) {
		String type = names.type(entry.type());
		String occasion = entry.session().map(names::session).filter(text -> !text.isEmpty()).orElseGet(() -> names.day(entry.day()));
		List<ResultRow.OfEntry.Part> parts = entry.fields().stream().filter(part -> !part.text().strip().equals(entry.title()))
				.map(part -> new ResultRow.OfEntry.Part(names.field(entry.type(), part.field()), part.text().replace('\n', ' '), part.matches()))
				.toList();
		String title = Optional.of(entry.title()).filter(text -> !text.isEmpty()).orElse(Messages.untitled);
		return new ResultRow.OfEntry(entry, NLS.bind(Messages.entryPlace, type, occasion), title, parts);
	}

	/** Index of the row that shows the same place or entry; -1 if there is none. */
	public int indexOf(ResultRow wanted) {
		for (int i = 0; i < rows.size(); i++) {
			boolean same = switch (rows.get(i)) {
				case ResultRow.OfPassage passage -> wanted instanceof ResultRow.OfPassage place && passage.isSamePlace(place);
				case ResultRow.OfEntry entry -> wanted instanceof ResultRow.OfEntry other && entry.entry().entry().equals(other.entry().entry());
				default -> false;
			};
			if (same) {
				return i;
			}
		}
		return -1;
	}
}
