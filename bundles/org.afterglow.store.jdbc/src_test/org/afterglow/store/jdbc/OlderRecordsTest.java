package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.BackupState;
import org.afterglow.practice.BackupWishes;
import org.afterglow.practice.OlderRecords;
import org.afterglow.practice.Practice;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.KeyCost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older database is sealed as well as a newer one. What else lies in the vault and beside it knows better. */
class OlderRecordsTest {

	private static final Tally OLDER = new Tally(Table.DAMAGE, "database, an older or another one in its place");
	private static final Tally FLIPPED = new Tally(Table.DAMAGE, "what the vault remembers, bits flipped");

	@TempDir
	Path temp;
	private BackedUp there;

	@BeforeEach
	void begin() {
		there = new BackedUp(temp);
	}

	private void goOn(int from, int to) throws Exception {
		try (Practice practice = there.open(there.vault)) {
			Told told = Told.continuing(practice.records());
			for (int i = from; i < to; i++) {
				told.save(practice.records(), i);
			}
		}
	}

	@Test
	void anOlderDatabaseUnderWhatTheLockRememberedIsSaidOnce() throws Exception {
		long then;
		try (Practice practice = there.create(3)) {
			then = practice.records().feed().position().number();
			assertEquals(Optional.empty(), practice.olderRecords());
		}
		Path old = Files.copy(there.vault.resolve("records.db"), temp.resolve("old"));
		goOn(3, 5);
		long now;
		try (Practice practice = there.open(there.vault)) {
			assertEquals(Optional.empty(), practice.olderRecords());
			now = practice.records().feed().position().number();
		}
		Files.copy(old, there.vault.resolve("records.db"), StandardCopyOption.REPLACE_EXISTING);
		OLDER.count("tried");
		try (Practice practice = there.open(there.vault)) {
			assertEquals(Optional.of(new OlderRecords(now, then, OlderRecords.Witness.LOCK)), practice.olderRecords());
			OLDER.count("noticed");
		}
		try (Practice practice = there.open(there.vault)) {
			assertEquals(Optional.empty(), practice.olderRecords(), "it was said, and the therapist went on");
		}
	}

	@Test
	void aWholeOlderVaultUnderABackupIsSaid() throws Exception {
		there.create(3).close();
		Path old = Files.createDirectory(temp.resolve("old"));
		for (String file : List.of("records.db", "witness", "vault.hdr")) {
			Files.copy(there.vault.resolve(file), old.resolve(file));
		}
		goOn(3, 5);
		BackupFile made;
		try (Practice practice = there.open(there.vault)) {
			made = there.backups.makeAsChosen(practice, BackupProgress.NONE);
			assertEquals(Optional.empty(), there.backups.olderThanBackups(practice));
		}
		for (String file : List.of("records.db", "witness", "vault.hdr")) {
			Files.copy(old.resolve(file), there.vault.resolve(file), StandardCopyOption.REPLACE_EXISTING);
		}
		OLDER.count("tried");
		try (Practice practice = there.open(there.vault)) {
			assertEquals(Optional.empty(), practice.olderRecords(), "everything in the folder is equally old");
			OlderRecords older = there.backups.olderThanBackups(practice).orElseThrow();
			assertEquals(OlderRecords.Witness.BACKUP, older.witness());
			assertEquals(made.position().number(), older.known());
			assertTrue(older.found() < older.known());
			OLDER.count("noticed");
		}
	}

	/** All that could know better is as old as the records, but for the header: the keys were changed since. */
	@Test
	void anOlderVaultUnderANewerHeaderIsSaidOnce() throws Exception {
		long then;
		try (Practice practice = there.create(3)) {
			then = practice.records().feed().position().number();
		}
		List<String> files = List.of("records.db", "witness", "audit.witness");
		Path old = Files.createDirectory(temp.resolve("old"));
		for (String file : files) {
			Files.copy(there.vault.resolve(file), old.resolve(file));
		}
		goOn(3, 5);
		long now;
		try (Practice practice = there.open(there.vault)) {
			now = practice.records().feed().position().number();
			practice.keys().changePassphrase(BackedUp.passphrase(), BackedUp.passphrase(), KeyCost.forTests());
		}
		goOn(5, 6);
		assertHeaderIsNewer(old, files, then, now);
		// Whoever changes the keys without opening the records knows of them what the vault remembers.
		goOn(3, 7);
		there.practices.keys(there.vault, BackedUp.passphrase(),
				keys -> keys.changePassphrase(BackedUp.passphrase(), BackedUp.passphrase(), KeyCost.forTests()));
		try (Practice practice = there.open(there.vault)) {
			assertEquals(Optional.empty(), practice.olderRecords());
			now = practice.records().feed().position().number();
		}
		assertHeaderIsNewer(old, files, then, now);
	}

	private void assertHeaderIsNewer(Path old, List<String> files, long then, long now) throws Exception {
		for (String file : files) {
			Files.copy(old.resolve(file), there.vault.resolve(file), StandardCopyOption.REPLACE_EXISTING);
		}
		OLDER.count("tried");
		try (Practice practice = there.open(there.vault)) {
			assertEquals(Optional.of(new OlderRecords(now, then, OlderRecords.Witness.HEADER)), practice.olderRecords());
			OLDER.count("noticed");
		}
		try (Practice practice = there.open(there.vault)) {
			assertEquals(Optional.empty(), practice.olderRecords(), "it was said, and the therapist went on");
		}
		assertEquals(List.of(), there.practices.verify(there.vault, BackedUp.passphrase()));
	}

	@Test
	void recordsOfAnotherHistoryAreSaid() throws Exception {
		try (Practice practice = there.create(3)) {
			BackupFile made = there.make(practice);
			there.backups.restore(made.file(), BackedUp.passphrase(), temp.resolve("again"), BackupProgress.NONE);
		}
		Files.copy(temp.resolve("again/records.db"), there.vault.resolve("records.db"), StandardCopyOption.REPLACE_EXISTING);
		OLDER.count("tried");
		try (Practice practice = there.open(there.vault)) {
			assertEquals(Optional.of(OlderRecords.Witness.OTHER_HISTORY), practice.olderRecords().map(OlderRecords::witness));
			OLDER.count("noticed");
		}
		try (Practice practice = there.open(temp.resolve("again"))) {
			assertEquals(Optional.empty(), practice.olderRecords());
			assertEquals(Optional.empty(), there.backups.olderThanBackups(practice));
		}
	}

	@Test
	void aFlippedWitnessIsNotBelievedIsSaidAndKeepsNothingClosed() throws Exception {
		there.create(2).close();
		Path witness = there.vault.resolve("witness");
		byte[] good = Files.readAllBytes(witness);
		for (int i = 0; i < good.length; i += 11) {
			byte[] bad = good.clone();
			bad[i] ^= 8;
			Files.write(witness, bad);
			FLIPPED.count("tried");
			assertEquals(List.of("witness: not as it was written; whether the records are older than at the last lock cannot be told"),
					there.practices.verify(there.vault, BackedUp.passphrase()), "byte " + i);
			try (Practice practice = there.open(there.vault)) {
				assertEquals(Optional.empty(), practice.olderRecords());
				assertEquals(Optional.of("witness"), practice.damagedWitness());
				FLIPPED.count("noticed");
			}
			try (Practice practice = there.open(there.vault)) {
				assertEquals(Optional.empty(), practice.damagedWitness(), "it was said, and written anew");
			}
			assertEquals(List.of(), there.practices.verify(there.vault, BackedUp.passphrase()));
			assertEquals(good.length, Files.size(witness));
		}
	}

	@Test
	void whatWasChosenAndWhatWasMadeIsKnownAfterReopening() throws Exception {
		Path chosen = Files.createDirectory(temp.resolve("chosen"));
		BackupFile made;
		try (Practice practice = there.create(1)) {
			BackupState before = there.backups.state(practice);
			assertEquals(BackupWishes.USUAL, before.wishes());
			assertEquals(temp.resolve(BackedUp.VAULT + " backups"), before.folder());
			assertTrue(before.changed());
			there.backups.choose(practice, BackupWishes.USUAL.in(Optional.of(chosen)).keeping(3, 2, 1));
			made = there.backups.makeAsChosen(practice, BackupProgress.NONE);
			assertEquals(chosen, made.file().getParent());
		}
		try (Practice practice = there.open(there.vault)) {
			BackupState state = there.backups.state(practice);
			assertEquals(new BackupWishes(Optional.of(chosen), 3, 2, 1), state.wishes());
			assertEquals(made.made(), state.last().orElseThrow().made());
			assertEquals(made.file(), state.last().orElseThrow().file());
			assertEquals(false, state.changed());
			Told.continuing(practice.records()).save(practice.records(), 1);
			assertEquals(true, there.backups.state(practice).changed());
			Files.delete(made.file());
			Files.delete(chosen);
			BackupTest.assertReason(org.afterglow.practice.BackupFailure.Reason.FOLDER_GONE,
					() -> there.backups.makeAsChosen(practice, BackupProgress.NONE));
			assertEquals(org.afterglow.practice.BackupFailure.Reason.FOLDER_GONE,
					there.backups.state(practice).trouble().orElseThrow().reason());
		}
	}

	@Test
	void oneADayStays() throws Exception {
		try (Practice practice = there.create(1)) {
			for (int i = 1; i < 4; i++) {
				there.backups.makeAsChosen(practice, BackupProgress.NONE);
				Told.continuing(practice.records()).save(practice.records(), i);
			}
			BackupFile last = there.backups.makeAsChosen(practice, BackupProgress.NONE);
			List<BackupFile> left = there.backups.list(practice, there.backups.state(practice).folder());
			assertTrue(left.contains(last));
			assertTrue(left.size() <= 2, "one, or two at midnight: " + left.size());
		}
	}
}
