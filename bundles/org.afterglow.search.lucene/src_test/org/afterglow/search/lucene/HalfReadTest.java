package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Session;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.IndexState.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading ends in the middle: an entry has its new name in the index, and those that refer to it still have the old one. */
class HalfReadTest {
	private static final EntryTypeId TYPE = new EntryTypeId("org.example.ifs.part");
	private static final Instant BEGUN = Instant.parse("2025-03-14T10:00:00Z");

	@TempDir
	private Path folder;
	private final TroubledRecords.Trouble trouble = new TroubledRecords.Trouble();
	private Desk desk;
	private EntryId named;
	private EntryId referring;

	@BeforeEach
	void renamedInPart() throws Exception {
		desk = new Desk(folder.resolve("vault"));
		desk.exchange(TroubledRecords.troubled(desk.records, trouble));
		EntryOutline.Field name = new EntryOutline.Field("name", Words.of("Name"), Map.of(), List.of());
		desk.records.entries().remember(new EntryOutline(TYPE, 1, Words.of("IFS"), Words.of("Part"), List.of(name)));
		desk.openSearch();
		named = save(EntryId.random(), Values.of(Map.of("name", new Value.Text("lamp"))));
		referring = save(EntryId.random(), Values.of(Map.of("of", new Value.References(List.of(Target.of(named))))));
		assertEquals(Set.of(named, referring), found("lamp"));
		CountDownLatch broken = new CountDownLatch(1);
		try (var unused = desk.search().search().listen(() -> {
			if (desk.search().search().state().phase() == Phase.BROKEN) {
				broken.countDown();
			}
		})) {
			trouble.is = new RecordsUnavailable("for the test", new IOException());
			rename("ferry");
			assertTrue(broken.await(1, TimeUnit.MINUTES), "nothing went wrong");
		}
		trouble.is = null;
	}

	private EntryId save(EntryId id, Values values) {
		Session session = desk.session();
		desk.records.entries().save(new Entry(id, TYPE, 1, session.client(), Optional.of(session.id()), values, RecordPartition.PSYCHOTHERAPY_NOTES,
				EntryStatus.OPEN, 0, "", BEGUN, BEGUN));
		return id;
	}

	private void rename(String name) {
		Entry entry = desk.records.entries().byId(named).orElseThrow();
		desk.records.entries().save(entry.withValues(Values.of(Map.of("name", new Value.Text(name))), BEGUN.plusSeconds(1)));
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private Set<EntryId> found(String word) throws Exception {
		return desk.ask(word).entries().stream().map(FoundEntry::entry).collect(Collectors.toSet());
	}

	@Test
	void whoIsLockedInTheMiddleFindsThemByTheNewNameAfterwards() throws Exception {
		desk.closeSearch();
		desk.openSearch();
		assertEquals(Set.of(named, referring), found("ferry"));
		assertEquals(Set.of(), found("lamp"));
	}

	@Test
	void whatIsTriedAgainIsReadToItsEnd() throws Exception {
		assertEquals(Set.of(named, referring), found("ferry"));
		assertEquals(Set.of(), found("lamp"));
	}
}
