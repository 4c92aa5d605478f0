package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

import org.afterglow.model.Client;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditBreak;
import org.afterglow.records.AuditBreak.Fault;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Therapist;
import org.afterglow.store.jdbc.audit.Witness;
import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.SealedBlockFile;
import org.afterglow.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the log when somebody gets at its rows or its files. */
class AuditChainTest {

	private static final int ENTRIES = 20;

	private OpenVault vault;

	@BeforeEach
	void open() throws Exception {
		vault = OpenVault.create();
		for (int i = 1; i <= ENTRIES; i++) {
			vault.records().audit().note(AuditEvent.of(AuditKind.SEARCHED).with(AuditEvent.COUNT, i));
		}
	}

	@AfterEach
	void close() throws Exception {
		vault.close();
	}

	private List<String> verifyLocked() throws Exception {
		try (Vault again = Vault.open(vault.folder(), Passphrase.of(OpenVault.PASSPHRASE))) {
			return new JdbcRecordsOpener().verify(again);
		}
	}

	private void broken(List<String> findings, String... statements) throws Exception {
		assertEquals(List.of(), vault.records().audit().verify());
		vault.behindTheBack(statements);
		assertEquals(findings, verifyLocked());
		vault.unlock();
	}

	private List<AuditEntry> all() {
		return vault.records().audit().entries(AuditFilter.ALL, Audit.NEWEST, 10_000).reversed();
	}

	@Test
	void aChangedEntryIsNamed() throws Exception {
		for (String change : List.of("details = 'count=99'", "kind = 'READ'", "who = 'x'", "registration = 'x'",
				"at = dateadd(second, 1, at)", "client = random_uuid()", "subject = 'CODE', id = random_uuid()", "details = 'nonsense'",
				"kind = 'NONSENSE'", "who = null", "salt = X'00112233445566778899AABBCCDDEEFF'", "erased = digest")) {
			broken(List.of("audit log: entry 7 changed after being written"), "create table kept as select * from audit",
					"update audit set " + change + " where number = 7");
			vault.behindTheBack("delete from audit", "insert into audit select * from kept", "drop table kept");
			assertEquals(List.of(), verifyLocked());
			vault.unlock();
		}
	}

	@Test
	void aDigestOrALinkMadeAnewIsNoLink() throws Exception {
		broken(List.of("audit log: entry 7 does not follow what is before", "audit log: entry 7 changed after being written"),
				"update audit set digest = hash('SHA-256', 'x') where number = 7");
	}

	@Test
	void aLinkMadeAnewBreaksTheOneAfterItToo() throws Exception {
		broken(List.of("audit log: entries 7 to 8 do not follow what is before"),
				"update audit set chain = hash('SHA-256', 'x') where number = 7");
	}

	@Test
	void missingEntriesAreCounted() throws Exception {
		broken(List.of("audit log: entry 3 missing", "audit log: entries 9 to 11 missing"),
				"delete from audit where number in (3, 9, 10, 11)");
	}

	@Test
	void theFirstEntriesAreMissed() throws Exception {
		broken(List.of("audit log: entries 1 to 5 missing"), "delete from audit where number <= 5");
	}

	@Test
	void entriesThatChangedPlacesAreNamed() throws Exception {
		broken(List.of("audit log: entries 5 to 7 do not follow what is before"), "update audit set number = 100 where number = 5",
				"update audit set number = 5 where number = 6", "update audit set number = 6 where number = 100");
	}

	@Test
	void movingUpAfterAGapIsNoLink() throws Exception {
		broken(List.of("audit log: entries 5 to 19 do not follow what is before", "audit log: entry 20 cut off at the end"),
				"delete from audit where number = 5", "create table moved as select * from audit where number > 5",
				"delete from audit where number > 5", "update moved set number = number - 1", "insert into audit select * from moved",
				"drop table moved");
	}

	@Test
	void aCutAtTheEndIsMissedForEver() throws Exception {
		broken(List.of("audit log: entries 16 to 20 cut off at the end"), "delete from audit where number > 15");
		assertEquals(List.of(new AuditBreak(Fault.MISSING, 16, 20)), vault.records().audit().verify());
		AuditEntry said = all().getLast();
		assertEquals(21, said.number());
		assertEquals(AuditEvent.of(AuditKind.BROKEN).with("log", "cut"), said.told().orElseThrow().event());
		vault.records().audit().note(AuditEvent.of(AuditKind.OPENED));
		vault.lock();
		assertEquals(List.of("audit log: entries 16 to 20 missing"), verifyLocked());
		vault.unlock();
		assertEquals(22, all().getLast().number(), "said once");
	}

	@Test
	void allOfThemAreMissed() throws Exception {
		broken(List.of("audit log: entries 1 to 20 cut off at the end"), "delete from audit");
	}

	@Test
	void aWitnessThatIsGoneIsSaid() throws Exception {
		vault.lock();
		Path witness = vault.folder().resolve(Witness.FILE);
		byte[] sealed = Files.readAllBytes(witness);
		Files.delete(witness);
		assertEquals(List.of("audit log: the witness of entry 20 is missing or damaged"), verifyLocked());
		Tally tally = new Tally(Table.DAMAGE, "witness of the log, bits flipped");
		for (int i = 0; i < sealed.length; i++) {
			byte[] bad = sealed.clone();
			bad[i] ^= 1;
			Files.write(witness, bad);
			tally.count("tried");
			assertEquals(List.of("audit log: the witness of entry 20 is missing or damaged"), verifyLocked(), "byte " + i);
			tally.count("noticed");
		}
		vault.unlock();
		assertEquals(AuditEvent.of(AuditKind.BROKEN).with("log", "no-witness"), all().getLast().told().orElseThrow().event());
		vault.lock();
		assertEquals(List.of(), verifyLocked());
		vault.unlock();
	}

	@Test
	void aWitnessOfAnotherHistoryIsNoticed() throws Exception {
		vault.lock();
		byte[] database = Files.readAllBytes(vault.file());
		vault.unlock();
		vault.records().audit().note(AuditEvent.of(AuditKind.OPENED));
		vault.lock();
		byte[] later = Files.readAllBytes(vault.file());
		byte[] witness = Files.readAllBytes(vault.folder().resolve(Witness.FILE));
		Files.write(vault.file(), database);
		assertEquals(List.of("audit log: entry 21 cut off at the end"), verifyLocked());
		Files.delete(vault.folder().resolve(Witness.FILE));
		vault.unlock();
		vault.records().audit().note(AuditEvent.of(AuditKind.LOCKED));
		vault.lock();
		Files.write(vault.folder().resolve(Witness.FILE), witness);
		assertEquals(List.of("audit log: entry 21 does not follow what is before"), verifyLocked());
		Files.write(vault.file(), later);
		assertEquals(List.of(), verifyLocked());
		vault.unlock();
	}

	@Test
	void nobodyWithoutTheKeyCanPretendThatAnEntryWasErased() throws Exception {
		broken(List.of("audit log: entries 7 to 8 changed after being written"),
				"update audit set at = null, who = null, registration = null, kind = null, details = null, salt = null where number = 7",
				"update audit set at = null, who = null, registration = null, kind = null, details = null, salt = null, erased = digest where number = 8");
	}

	@Test
	void aCrashLeavesAChainThatHolds() throws Exception {
		Path copy = Files.createTempDirectory("crashed");
		for (String name : List.of("vault.hdr", "records.db")) {
			Files.copy(vault.folder().resolve(name), copy.resolve(name));
		}
		Files.copy(vault.folder().resolve("records.db"), copy.resolve("records.db"), StandardCopyOption.REPLACE_EXISTING);
		try (Vault again = Vault.open(copy, Passphrase.of(OpenVault.PASSPHRASE))) {
			var open = new JdbcRecordsOpener().open(again);
			assertEquals(ENTRIES + 1, open.records().audit().entries(AuditFilter.ALL, Audit.NEWEST, 100).size());
			assertEquals(List.of(), open.records().audit().verify());
			open.close();
			assertEquals(List.of(), new JdbcRecordsOpener().verify(again));
		}
	}

	/** What was said of a client can be found neither by them nor by trying ids once it is erased. */
	@Test
	void whatIsErasedIsNotInTheRowsAnyMore() throws Exception {
		Client client = Client.labelled("A.");
		vault.records().clients().save(client);
		vault.records().settings().set(Therapist.NAME, "Linden");
		vault.records().clients().delete(client.id());
		UUID id = client.id().value();
		assertEquals(2, vault.records().audit().forgetGone());
		assertFalse(all().toString().contains(id.toString()), "an id is left");
		vault.lock();
		assertEquals(List.of(), verifyLocked());
		vault.unlock();
	}

	@Test
	void aCopyUnderOtherKeysIsStampedAnew() throws Exception {
		Client client = Client.labelled("A.");
		vault.records().clients().save(client);
		vault.records().clients().delete(client.id());
		vault.records().audit().forgetGone();
		List<AuditEntry> before = all();
		vault.lock();
		Path folder = Files.createTempDirectory("fresh").resolve("vault");
		try (Vault old = Vault.open(vault.folder(), Passphrase.of(OpenVault.PASSPHRASE));
				Vault fresh = Vault.create(folder, Passphrase.of(OpenVault.PASSPHRASE), KeyCost.forTests())) {
			new JdbcRecordsOpener().create(fresh).close();
			copyRows(old, fresh);
			assertFalse(new JdbcRecordsOpener().verify(fresh).isEmpty(), "stamps of another vault count for nothing");
			new JdbcRecordsOpener().restamp(old, fresh);
			assertEquals(List.of(), new JdbcRecordsOpener().verify(fresh));
			try (var open = new JdbcRecordsOpener().open(fresh)) {
				assertEquals(before, open.records().audit().entries(AuditFilter.ALL, Audit.NEWEST, 10_000).reversed());
			}
		}
		vault.unlock();
	}

	private static void copyRows(Vault old, Vault fresh) throws Exception {
		try (RecordsFile from = RecordsFile.open(blocks(old)); RecordsFile to = RecordsFile.open(blocks(fresh))) {
			to.allowWriting();
			try (SealedDatabase source = SealedDatabase.openForReading(from)) {
				SealedDatabase target = SealedDatabase.open(to);
				String columns = AuditRows.TOLD + ", salt, digest, chain, erased";
				List<Object[]> rows = source.administrator().list("select " + columns + " from audit", row -> {
					Object[] values = new Object[13];
					for (int i = 0; i < values.length; i++) {
						values[i] = row.getObject(i + 1);
					}
					return values;
				});
				target.administrator().updateAll(
						"insert into audit (" + columns + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
				target.administrator().commit();
				target.shutDown();
				to.markClean();
			}
		}
	}

	private static SealedBlockFile blocks(Vault vault) throws Exception {
		return vault.blocks(Purpose.DATABASE)
				.open(BlockStorage.of(JdbcRecordsOpener.fileIn(vault), BlockStorage.Access.WRITE), "records");
	}
}
