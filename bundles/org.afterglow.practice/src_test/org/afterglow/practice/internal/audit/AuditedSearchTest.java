package org.afterglow.practice.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.search.IndexState;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AuditedSearchTest {

	private final Audit audit = new InMemoryRecords().audit();

	private AuditedSearch search(Duration settled) {
		PassageSearch nothing = (PassageSearch) Proxy.newProxyInstance(PassageSearch.class.getClassLoader(),
				new Class<?>[] {PassageSearch.class}, (proxy, method, arguments) -> new SearchAnswer(List.of(), 7, false,
						new IndexState(IndexState.Phase.CURRENT, 0, 0)));
		return new AuditedSearch(nothing, audit, settled);
	}

	private List<AuditEvent> events() {
		return audit.entries(AuditFilter.ALL, Audit.NEWEST, 100).reversed().stream().flatMap(entry -> entry.told().stream())
				.map(AuditEntry.Told::event).toList();
	}

	private static final AuditEvent FOUND = AuditEvent.of(AuditKind.SEARCHED).with(AuditEvent.COUNT, 0).with("narratives", 7);

	@Test
	void onlyWhatSettledCountsAndNotTwice() throws Exception {
		try (AuditedSearch search = search(Duration.ofHours(1))) {
			for (String typed : List.of("r", "ri", "riv", "rive", "river")) {
				search.find(new SearchRequest(typed, 10), () -> false);
			}
			search.find(new SearchRequest("  ", 10), () -> false);
			search.find(new SearchRequest("cancelled", 10), () -> true);
			assertEquals(List.of(), events());
		}
		assertEquals(List.of(FOUND), events());
		assertFalse(events().toString().contains("river"));
	}

	@Test
	@Timeout(20)
	void theSameAgainIsNoNewSearch() throws Exception {
		try (AuditedSearch search = search(Duration.ofMillis(1))) {
			search.find(new SearchRequest("river", 10), () -> false);
			while (events().isEmpty()) {
				Thread.onSpinWait();
			}
			search.find(new SearchRequest("river", 10), () -> false);
		}
		assertEquals(List.of(FOUND), events());
	}
}
