package org.afterglow.ui.entries.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.TextField;
import org.afterglow.model.Client;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.StaleEntry;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several entries are one step, and only what was changed in them is taken back. */
class SavedTogetherTest {

	private static final TextField NAME = Field.text("name", Words.of("Name"));
	private static final TextField ROLE = Field.text("role", Words.of("Role"));
	private static final EntryType TYPE = EntryType.ofClient(new EntryTypeId("org.example.part"), Words.of("Part")).fields(NAME, ROLE);

	private final MovableClock clock = new MovableClock();
	private final InMemoryRecords records = new InMemoryRecords(clock);
	private final Client heron = Client.labelled("Heron");

	@BeforeEach
	void begin() {
		records.clients().save(heron);
	}

	private Entry fresh(String name) {
		return named(TYPE.begin(heron.id(), Optional.empty(), Instant.EPOCH), name);
	}

	private static Entry named(Entry entry, String name) {
		return entry.withValues(NAME.with(entry.values(), name), Instant.EPOCH);
	}

	private Entry now(Entry entry) {
		return records.entries().byId(entry.id()).orElseThrow();
	}

	@Test
	void whatWasChangedIsTakenBackAndWhatOthersChangedStays() {
		Entry watch = records.entries().save(fresh("The watch"));
		Entry child = fresh("The child");
		SavedTogether step = new SavedTogether(records, List.of(named(watch, "The night watch"), child), clock);
		step.forth();
		assertEquals(List.of("The night watch", "The child"), step.stored().stream().map(entry -> NAME.in(entry.values())).toList());
		Entry elsewhere = now(watch);
		records.entries().save(elsewhere.withValues(ROLE.with(elsewhere.values(), "keeps awake"), Instant.EPOCH));
		step.back();
		assertEquals("The watch", NAME.in(now(watch).values()));
		assertEquals("keeps awake", ROLE.in(now(watch).values()));
		assertEquals(1, records.entries().count(EntryFilter.ALL));
		step.forth();
		assertEquals("The night watch", NAME.in(now(watch).values()));
		assertEquals("The child", NAME.in(now(child).values()));
		step.back();
		assertEquals(1, records.entries().count(EntryFilter.ALL));
	}

	@Test
	void oneThatWasChangedElsewhereKeepsAllFromBeingSaved() {
		Entry watch = records.entries().save(fresh("The watch"));
		records.entries().save(named(watch, "The lamp"));
		SavedTogether step = new SavedTogether(records, List.of(fresh("The child"), named(watch, "The night watch")), clock);
		assertThrows(StaleEntry.class, step::forth);
		assertEquals(1, records.entries().count(EntryFilter.ALL));
		assertEquals("The lamp", NAME.in(now(watch).values()));
	}

	@Test
	void takingBackIsAChangeOfItsOwnTime() {
		Entry watch = records.entries().save(fresh("The watch"));
		SavedTogether step = new SavedTogether(records, List.of(named(watch, "The night watch")), clock);
		step.forth();
		assertEquals(Instant.EPOCH, now(watch).changed(), "as it was wanted");
		clock.pass(Duration.ofMinutes(5));
		step.back();
		assertEquals(clock.instant(), now(watch).changed());
		clock.pass(Duration.ofMinutes(5));
		step.forth();
		assertEquals(clock.instant(), now(watch).changed());
	}

	@Test
	void whatIsGoneMeanwhileStaysGone() {
		Entry watch = records.entries().save(fresh("The watch"));
		SavedTogether step = new SavedTogether(records, List.of(named(watch, "The night watch")), clock);
		step.forth();
		records.entries().delete(watch.id());
		step.back();
		assertEquals(List.of(), step.stored());
		assertEquals(0, records.entries().count(EntryFilter.ALL));
	}
}
