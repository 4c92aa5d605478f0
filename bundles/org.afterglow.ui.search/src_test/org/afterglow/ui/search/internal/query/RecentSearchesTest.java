package org.afterglow.ui.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RecentSearchesTest {

	@Test
	void theLastTenAreKeptLatestFirstAndEachOnce() {
		RecentSearches recent = new RecentSearches();
		IntStream.rangeClosed(1, 12).mapToObj(i -> "word" + i).forEach(recent::add);
		recent.add(" Word5 ");
		recent.add("  ");
		assertEquals(List.of("Word5", "word12", "word11", "word10", "word9", "word8", "word7", "word6", "word4", "word3"), recent.latestFirst());
	}
}
