package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.RecordsNotWritable;
import org.afterglow.records.RecordsNotWritable.Reason;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.RevisionSummary;
import org.afterglow.store.jdbc.JdbcRecordsOpener.Storages;
import org.afterglow.testing.MovableClock;
import org.afterglow.vault.BlockStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A save that would find no place is refused before anything is written, and goes through once there is one. */
class RoomTest {

	private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

	@Test
	void aFullDiskIsSaidAndTheSameSaveGoesThroughLater() throws Exception {
		try (OpenVault vault = OpenVault.create(storages(), SchemaSteps.shipped())) {
			Told told = Told.in(vault.records());
			told.save(vault.records(), 0);
			List<Long> heard = new ArrayList<>();
			vault.records().feed().listen(position -> heard.add(position.number()));
			byte[] before = Files.readAllBytes(vault.file());
			left.set(Room.LEAST - 1);
			assertEquals(Reason.DISK_FULL, refused(() -> told.save(vault.records(), 1)));
			assertEquals(Reason.DISK_FULL, refused(() -> vault.records().settings().set("a", "b")));
			assertArrayEquals(before, Files.readAllBytes(vault.file()), "something was written");
			assertEquals(1, Told.check(vault.records()), "reading goes on");
			assertEquals(List.of(), heard);
			left.set(Room.LEAST);
			told.save(vault.records(), 1);
			assertEquals(2, Told.check(vault.records()));
			assertEquals(1, heard.size());
			assertEquals(List.of(), vault.verify());
		}
	}

	@Test
	void aDriveThatVanishedIsSaidAndTheSameSaveGoesThroughWhenItIsBack() throws Exception {
		try (OpenVault vault = OpenVault.create(storages(), SchemaSteps.shipped())) {
			Told told = Told.in(vault.records());
			told.save(vault.records(), 0);
			Path away = vault.folder().resolveSibling(vault.folder().getFileName() + " away");
			Files.move(vault.folder(), away);
			assertEquals(Reason.GONE, refused(() -> told.save(vault.records(), 1)));
			Files.createDirectory(vault.folder());
			Files.writeString(vault.file(), "another file of this name");
			assertEquals(Reason.GONE, refused(() -> told.save(vault.records(), 1)));
			Files.delete(vault.file());
			Files.delete(vault.folder());
			Files.move(away, vault.folder());
			told.save(vault.records(), 1);
			assertEquals(2, Told.check(vault.records()));
			assertEquals(List.of(), vault.verify());
		}
	}

	/** Who looks at the records of a full disk is still told in the log. */
	@Test
	void theLogHasTheLastOfTheRoom() throws Exception {
		try (OpenVault vault = OpenVault.create(storages(), SchemaSteps.shipped())) {
			left.set(Room.LEAST_FOR_LOG);
			vault.records().audit().note(AuditEvent.of(AuditKind.PRINTED));
			assertEquals(Reason.DISK_FULL, refused(() -> Told.in(vault.records())));
			left.set(Room.LEAST_FOR_LOG - 1);
			assertEquals(Reason.DISK_FULL, refused(() -> vault.records().audit().note(AuditEvent.of(AuditKind.PRINTED))));
		}
	}

	@Test
	void severalSavesAreRefusedAsAWhole() throws Exception {
		try (OpenVault vault = OpenVault.create(storages(), SchemaSteps.shipped())) {
			Told told = Told.in(vault.records());
			left.set(0);
			assertEquals(Reason.DISK_FULL, refused(() -> vault.records().together(() -> {
				told.save(vault.records(), 0);
				return told.save(vault.records(), 1);
			})));
			assertEquals(0, Told.check(vault.records()));
			left.set(Long.MAX_VALUE);
			told.save(vault.records(), 0);
			assertEquals(1, Told.check(vault.records()));
		}
	}

	/** Nothing in the records goes by the clock alone: what was written last is the last, whatever the clock said. */
	@Test
	void aClockThatIsSetBackLosesNothing() throws Exception {
		MovableClock clock = new MovableClock();
		try (OpenVault vault = OpenVault.create()) {
			Told told = Told.in(vault.records());
			vault.lock();
			JdbcRecordsOpener opener = new JdbcRecordsOpener(Unforced::of, SchemaSteps.shipped(), clock);
			vault.unlock(opener);
			for (int i = 0; i < 10; i++) {
				NarrativeId saved = told.save(vault.records(), i).narrative().id();
				vault.records().revisions().keep(saved, RevisionReason.SAVED);
				clock.pass(Duration.ofHours(-1));
			}
			NarrativeId edited = told.save(vault.records(), 10).narrative().id();
			List<RevisionId> kept = new ArrayList<>();
			for (String words : List.of("first", "second", "third")) {
				CodedNarrative before = vault.records().narratives().byId(edited).orElseThrow();
				vault.records().narratives().save(CodedNarrative.uncoded(before.narrative().withText(words)));
				kept.addFirst(vault.records().revisions().keep(edited, RevisionReason.CLOSED).orElseThrow().id());
				clock.pass(Duration.ofDays(-400));
				vault.lock();
				vault.unlock(opener);
			}
			assertEquals(kept, vault.records().revisions().of(edited).stream().map(RevisionSummary::id).toList(), "newest first");
			assertEquals(0, vault.records().revisions().thin(edited, clock.instant(), ZoneOffset.UTC), "none is old by this clock");
			assertEquals("third", vault.records().narratives().byId(edited).orElseThrow().narrative().text());
			List<Long> log = vault.records().audit().entries(AuditFilter.ALL, Audit.NEWEST, 1_000).stream().map(AuditEntry::number).toList();
			assertEquals(log.stream().sorted(Comparator.reverseOrder()).toList(), log);
			assertEquals(List.of(), vault.verify());
			vault.records().narratives().delete(edited);
			assertEquals(10, Told.check(vault.records()));
		}
	}

	private static Reason refused(Executable save) {
		return assertThrows(RecordsNotWritable.class, save).reason();
	}

	private Storages storages() {
		return new Storages() {
			@Override
			public BlockStorage open(Path file, BlockStorage.Access access) throws IOException {
				return Unforced.of(file, access);
			}

			@Override
			public Room room(Path file) throws IOException {
				return Room.of(file, each -> left.get());
			}
		};
	}
}
