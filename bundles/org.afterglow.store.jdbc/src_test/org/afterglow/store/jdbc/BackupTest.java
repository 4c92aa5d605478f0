package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupFailure.Reason;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.Practice;
import org.afterglow.records.FeedPosition;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.WrongPassphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a practice on the real store. */
class BackupTest {

	@TempDir
	Path temp;
	private BackedUp there;

	@BeforeEach
	void begin() {
		there = new BackedUp(temp);
	}

	@Test
	void whatWasBackedUpIsPutBackWithAHistoryOfItsOwn() throws Exception {
		byte[] drawing = new byte[200_000];
		new java.util.Random(7).nextBytes(drawing);
		BackupFile made;
		FeedPosition position;
		try (Practice practice = there.create(12)) {
			there.attach("one", drawing);
			there.attach("two", new byte[0]);
			made = there.make(practice);
			position = practice.records().feed().position();
		}
		assertEquals(position, made.position());
		assertEquals(made, there.verify(made.file()));
		assertEquals(Files.size(made.file()), made.size());
		assertEquals(List.of("attachments/one", "attachments/two", "records.db", "vault.hdr", "vault.lock", "witness"),
				BackedUp.filesIn(there.vault));
		Path again = temp.resolve("elsewhere").resolve("put back");
		there.backups.restore(made.file(), BackedUp.passphrase(), again, BackupProgress.NONE);
		assertEquals(List.of("attachments/one", "attachments/two", "records.db", "vault.hdr", "vault.lock"),
				BackedUp.filesIn(again));
		assertArrayEquals(drawing, Files.readAllBytes(again.resolve("attachments/one")));
		assertEquals(List.of(), there.practices.verify(again, BackedUp.passphrase()));
		try (Practice practice = there.open(again)) {
			assertEquals(12, Told.check(practice.records()));
			assertEquals(position.number(), practice.records().feed().position().number());
			assertNotEquals(position.lineage(), practice.records().feed().position().lineage());
			assertEquals(made.vault(), practice.vault().id());
		}
		assertEquals(List.of("put back"), names(again.getParent()));
	}

	@Test
	void savesGoOnWhileABackupIsWritten() throws Exception {
		try (Practice practice = there.create(5)) {
			AtomicInteger saved = new AtomicInteger(5);
			Told told = Told.continuing(practice.records());
			BackupFile made = there.backups.make(practice, there.backups.folderBeside(practice), new BackupProgress() {
				@Override
				public void done(long bytes, long total) {
					if (saved.get() < 12) {
						told.save(practice.records(), saved.getAndIncrement());
					}
				}

				@Override
				public boolean isCancelled() {
					return false;
				}
			});
			assertTrue(saved.get() > 5);
			assertEquals(saved.get(), Told.check(practice.records()));
			Path again = temp.resolve("again");
			there.backups.restore(made.file(), BackedUp.passphrase(), again, BackupProgress.NONE);
			try (Practice other = there.open(again)) {
				assertEquals(5, Told.check(other.records()));
			}
		}
	}

	/** Writers that never rest: whatever moment the copy takes, it is a moment between two saves. */
	@Test
	void aCopyTakenWhileOthersSaveIsOneStateOfTheRecords() throws Exception {
		try (Practice practice = there.create(1)) {
			AtomicBoolean stop = new AtomicBoolean();
			Thread writer = new Thread(() -> {
				Told told = Told.continuing(practice.records());
				for (int i = 1; !stop.get() && i < 400; i++) {
					told.save(practice.records(), i);
				}
			});
			writer.start();
			try {
				for (int i = 0; i < 4; i++) {
					BackupFile made = there.make(practice);
					Path again = temp.resolve("again" + i);
					there.backups.restore(made.file(), BackedUp.passphrase(), again, BackupProgress.NONE);
					try (Practice other = there.open(again)) {
						assertTrue(Told.check(other.records()) >= 1);
						assertEquals(made.position().number(), other.records().feed().position().number());
					}
				}
			} finally {
				stop.set(true);
				writer.join();
			}
		}
	}

	@Test
	void theListHasTheNewestFirstAndNothingForeign() throws Exception {
		try (Practice practice = there.create(1)) {
			BackupFile first = there.make(practice);
			Told.continuing(practice.records()).save(practice.records(), 1);
			BackupFile second = there.make(practice);
			Path folder = there.backups.folderBeside(practice);
			Files.writeString(folder.resolve("foreign.afterglow-backup"), "no backup");
			Files.write(folder.resolve("cut.afterglow-backup"),
					java.util.Arrays.copyOf(Files.readAllBytes(first.file()), 1000));
			assertEquals(List.of(second, first), there.backups.list(practice, folder));
			assertEquals(List.of(), there.backups.list(practice, temp.resolve("not there")));
		}
	}

	@Test
	void cancellingLeavesNothing() throws Exception {
		try (Practice practice = there.create(3)) {
			AtomicInteger steps = new AtomicInteger();
			for (int at = 0; at < 6; at++) {
				int limit = at;
				steps.set(0);
				BackupProgress progress = new BackupProgress() {
					@Override
					public void done(long bytes, long total) {
						steps.incrementAndGet();
					}

					@Override
					public boolean isCancelled() {
						return steps.get() >= limit;
					}
				};
				assertReason(Reason.CANCELLED,
						() -> there.backups.make(practice, there.backups.folderBeside(practice), progress));
				assertEquals(List.of("records.db", "vault.hdr", "vault.lock"), BackedUp.filesIn(there.vault));
				Path folder = there.backups.folderBeside(practice);
				assertTrue(!Files.exists(folder) || names(folder).isEmpty());
			}
			BackupFile made = there.make(practice);
			AtomicBoolean cancel = new AtomicBoolean();
			assertReason(Reason.CANCELLED, () -> there.backups.restore(made.file(), BackedUp.passphrase(),
					temp.resolve("again"), new BackupProgress() {
						@Override
						public void done(long bytes, long total) {
							cancel.set(true);
						}

						@Override
						public boolean isCancelled() {
							return cancel.get();
						}
					}));
			assertEquals(List.of(BackedUp.VAULT, BackedUp.VAULT + " backups"), names(temp));
		}
	}

	@Test
	void closingThePracticeEndsABackupCleanly() throws Exception {
		Practice practice = there.create(30);
		Path folder = there.backups.folderBeside(practice);
		AtomicBoolean begun = new AtomicBoolean();
		Thread[] closer = new Thread[1];
		assertReason(Reason.CANCELLED, () -> there.backups.make(practice, folder, new BackupProgress() {
			@Override
			public void done(long bytes, long total) {
				if (!begun.getAndSet(true)) {
					closer[0] = new Thread(practice::close);
					closer[0].start();
					while (closer[0].getState() != Thread.State.WAITING) {
						Thread.onSpinWait();
					}
				}
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		}));
		closer[0].join();
		assertEquals(List.of(), names(folder));
		assertReason(Reason.CANCELLED, () -> there.backups.make(practice, folder, BackupProgress.NONE));
		try (Practice again = there.open(there.vault)) {
			assertEquals(30, Told.check(again.records()));
		}
	}

	@Test
	void whatStandsInTheWayIsNamed() throws Exception {
		try (Practice practice = there.create(1)) {
			assertReason(Reason.FOLDER_GONE, () -> there.backups.make(practice, temp.resolve("away"), BackupProgress.NONE));
			BackupFile made = there.make(practice);
			assertReason(Reason.FOLDER_EXISTS,
					() -> there.backups.restore(made.file(), BackedUp.passphrase(), there.vault, BackupProgress.NONE));
			Path empty = Files.createDirectory(temp.resolve("empty"));
			assertReason(Reason.FOLDER_EXISTS,
					() -> there.backups.restore(made.file(), BackedUp.passphrase(), empty, BackupProgress.NONE));
			assertReason(Reason.NOT_A_BACKUP, () -> there.verify(there.vault.resolve("records.db")));
			assertReason(Reason.NOT_A_BACKUP, () -> there.verify(temp.resolve("nothing")));
			assertReason(Reason.NOT_A_BACKUP, () -> there.verify(there.vault));
			assertThrows(WrongPassphrase.class, () -> there.backups.verify(made.file(),
					Passphrase.of("four moons over water".toCharArray()), BackupProgress.NONE));
		}
	}

	@Test
	void whatAKilledProgramLeftIsRemoved() throws Exception {
		try (Practice practice = there.create(1)) {
			Path folder = there.backups.folderBeside(practice);
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(BackedUp.VAULT + " 2026-01-01 120000.afterglow-backup.part"), "half");
			Path foreign = folder.resolve("Other 2026-01-01 120000.afterglow-backup.part");
			Files.writeString(foreign, "half of another practice");
			Files.createDirectories(there.vault.resolve("backup.tmp"));
			Files.writeString(there.vault.resolve("backup.tmp/records.db"), "half");
			BackupFile made = there.make(practice);
			assertEquals(List.of(made.file(), foreign).stream().map(file -> file.getFileName().toString()).sorted().toList(),
					names(folder));
			assertFalse(Files.exists(there.vault.resolve("backup.tmp")));
			assertEquals(2, made.files(), "the records and what the log keeps for itself");
		}
	}

	interface Doing {
		void run() throws Exception;
	}

	static void assertReason(Reason reason, Doing doing) {
		assertEquals(reason, assertThrows(BackupFailure.class, doing::run).reason());
	}

	static List<String> names(Path folder) throws Exception {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
