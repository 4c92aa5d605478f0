package org.afterglow.ui.entries.internal.list;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.records.Records;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.Narrowing;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;

/** Entries in which words stand, or words that begin so: asked of the search, so that it costs what is found and not what is kept. */
record Sought(PassageSearch search, Records records) {

	/** Who has just saved an entry finds it. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	/** May take long. */
	Set<EntryId> entries(ClientId client, Set<EntryTypeId> types, String words) {
		String query = query(words);
		if (query.isEmpty()) {
			return Set.of();
		}
		try {
			search.awaitIndexed(records.feed().position().number(), PATIENCE);
			SearchRequest request = new SearchRequest(query, Listing.MOST).narrowedTo(Narrowing.NONE.withClients(Set.of(client)).withTypes(types));
			return search.find(request, () -> Thread.currentThread().isInterrupted()).entries().stream().map(FoundEntry::entry).collect(Collectors.toSet());
		} catch (UnreadableQuery e) {
			return Set.of();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Set.of();
		}
	}

	/** Every word as it is typed, without anything that means more in a search. */
	static String query(String words) {
		return Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}'\u2019-]+")).map(word -> word.replaceAll("^[-'\u2019]+|[-'\u2019]+$", "")).filter(word -> !word.isEmpty())
				.map(word -> word.toLowerCase(Locale.ROOT) + "*").collect(Collectors.joining(" "));
	}
}
