package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.RecordsNotWritable;
import org.afterglow.records.RecordsNotWritable.Reason;
import org.afterglow.records.RevisionReason;
import org.afterglow.store.jdbc.JdbcRecordsOpener.Storages;
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

	/** Nothing in the records goes by the clock alone. */
	@Test
	void aClockThatIsSetBackLosesNothing() throws Exception {
		AtomicLong hours = new AtomicLong();
		InstantSource backwards = () -> Instant.parse("2026-11-08T12:00:00Z").minus(Duration.ofHours(hours.getAndIncrement()));
		Clock clock = new Clock() {
			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return backwards.instant();
			}
		};
		try (OpenVault vault = OpenVault.create()) {
			Told told = Told.in(vault.records());
			vault.lock();
			vault.unlock(new JdbcRecordsOpener(Unforced::of, SchemaSteps.shipped(), clock));
			List<NarrativeId> saved = new ArrayList<>();
			for (int i = 0; i < 10; i++) {
				saved.add(told.save(vault.records(), i).narrative().id());
				vault.records().revisions().keep(saved.getLast(), RevisionReason.SAVED);
			}
			assertEquals(10, Told.check(vault.records()));
			for (NarrativeId each : saved) {
				assertEquals(1, vault.records().revisions().of(each).size());
			}
			assertEquals(List.of(), vault.verify());
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
