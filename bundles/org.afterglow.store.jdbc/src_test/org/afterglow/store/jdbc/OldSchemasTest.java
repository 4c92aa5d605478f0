package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.Practice;
import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vaults as older programs left them; see the README beside them. */
class OldSchemasTest {

	private static final String COPY = "records-before-upgrade.db";

	@TempDir
	Path temp;

	private Path takenOut(int schema) throws Exception {
		Path folder = Files.createDirectories(temp.resolve("schema" + schema));
		List<String> names = schema < 4 ? List.of("records.db", "vault.hdr")
				: List.of("records.db", "vault.hdr", "audit.witness", "attachments/0dd16ce0-c492-4097-a957-b21a71de08c6");
		for (String name : names) {
			Files.createDirectories(folder.resolve(name).getParent());
			try (InputStream in = OldSchemasTest.class.getResourceAsStream("schema" + schema + "/" + name)) {
				Files.copy(in, folder.resolve(name));
			}
		}
		return folder;
	}

	private interface Work {
		void on(Records records) throws Exception;
	}

	private static void opened(Path folder, JdbcRecordsOpener opener, Work work) throws Exception {
		try (Vault vault = Vault.open(folder, Passphrase.of(OpenVault.PASSPHRASE))) {
			OpenRecords open = opener.open(vault);
			try {
				work.on(open.records());
			} finally {
				open.close();
			}
		}
	}

	/** The newest step has a vault of the version before it here, or whoever added it forgot. */
	@Test
	void thereIsAVaultOfEveryVersionButTheNewest() {
		for (int version = 1; version < SchemaSteps.shipped().newest(); version++) {
			boolean empty = version == 3;
			assertTrue(empty || OldSchemasTest.class.getResource("schema" + version + "/records.db") != null,
					"no vault of schema " + version);
		}
	}

	@ParameterizedTest
	@CsvSource({"1, 10, 29", "2, 7, 24", "4, 3, 21", "5, 4, 21", "6, 3, 24"})
	void everyOldVaultOpensIsSoundAndKeepsItsPlaceInTheFeed(int schema, int narratives, long change) throws Exception {
		Path folder = takenOut(schema);
		for (int i = 0; i < 2; i++) {
			opened(folder, new JdbcRecordsOpener(), records -> {
				assertEquals(narratives, Told.check(records));
				assertEquals(change, records.feed().position().number());
			});
			assertFalse(Files.exists(folder.resolve(COPY)), "the safety copy goes when the upgrade went well");
		}
		try (Vault vault = Vault.open(folder, Passphrase.of(OpenVault.PASSPHRASE))) {
			assertEquals(List.of(), new JdbcRecordsOpener().verify(vault));
		}
	}

	/** Checked before any upgrade: what is refused or only looked at stays as it is. */
	@ParameterizedTest
	@ValueSource(ints = {1, 2, 4, 5, 6})
	void verifyingAnOldVaultUpgradesNothing(int schema) throws Exception {
		Path folder = takenOut(schema);
		byte[] before = Files.readAllBytes(folder.resolve("records.db"));
		try (Vault vault = Vault.open(folder, Passphrase.of(OpenVault.PASSPHRASE))) {
			assertEquals(List.of(), new JdbcRecordsOpener().verify(vault));
		}
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("records.db")));
	}

	/** All the real steps run, then one fails: the real old file is back to the byte, and opens with the program as it should be. */
	@ParameterizedTest
	@ValueSource(ints = {1, 2, 4, 5, 6})
	void anUpgradeThatFailsAtItsLastStepGivesTheOldFileBack(int schema) throws Exception {
		Path folder = takenOut(schema);
		byte[] before = Files.readAllBytes(folder.resolve("records.db"));
		List<SchemaStep> steps = new ArrayList<>(SchemaSteps.shipped().steps());
		steps.add(SchemaStep.of("%03d-nonsense.sql".formatted(steps.size() + 1), "create table nonsense (id no_such_type);\n"));
		JdbcRecordsOpener failing = new JdbcRecordsOpener(Unforced::of, new SchemaSteps(steps));
		assertThrows(VaultUnavailable.class, () -> opened(folder, failing, records -> {
			throw new AssertionError("opened");
		}));
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("records.db")));
		assertFalse(Files.exists(folder.resolve(COPY)));
		opened(folder, new JdbcRecordsOpener(), records -> assertTrue(Told.check(records) > 0));
	}

	/** The machine stopped in the middle of an upgrade: the copy is whole, the file is anything. */
	@ParameterizedTest
	@ValueSource(ints = {1, 2, 4, 5, 6})
	void anUpgradeThatWasCutBeginsAnew(int schema) throws Exception {
		Path folder = takenOut(schema);
		Files.move(folder.resolve("records.db"), folder.resolve(COPY));
		Files.write(folder.resolve("records.db"), new byte[12345]);
		Files.write(folder.resolve(COPY + ".part"), new byte[7]);
		opened(folder, new JdbcRecordsOpener(), records -> assertTrue(Told.check(records) > 0));
		assertFalse(Files.exists(folder.resolve(COPY)));
	}

	@Test
	void whatTheSecondSchemaBroughtIsThere() throws Exception {
		opened(takenOut(2), new JdbcRecordsOpener(), records -> {
			assertEquals(new FeedPosition(UUID.fromString("5fd43f99-e3d9-4676-9cb0-d07b5f284932"), 24), records.feed().position());
			assertTrue(records.clients().labelled("Zo\u00eb Stra\u00dfe").orElseThrow().archived());
			assertEquals(List.of("three", "drei, \u00fcber"), records.codes().named("code 3").orElseThrow().synonyms());
			assertEquals(OptionalInt.of(1), records.codes().named("code 3").orElseThrow().shortcut());
			assertEquals(Optional.of("Dr. Linden"), records.settings().get("therapist.name"));
			List<CodedNarrative> all = new ArrayList<>();
			records.narratives().each(Optional.empty(), all::add);
			for (CodedNarrative coded : all) {
				var kept = records.revisions().of(coded.narrative().id()).getFirst();
				assertEquals(coded, records.revisions().byId(kept.id()).orElseThrow().narrative());
			}
		});
	}

	@Test
	void whatTheSixthSchemaBroughtWorksInAnOlderOne() throws Exception {
		Path folder = takenOut(5);
		Entry[] saved = new Entry[1];
		opened(folder, new JdbcRecordsOpener(), records -> saved[0] = EntryExamples.save(records, "white"));
		opened(folder, new JdbcRecordsOpener(), records -> {
			assertEquals(Optional.of(saved[0]), records.entries().byId(saved[0].id()));
			assertEquals("Dr. Linden", records.revisions().of(EntryExamples.passage(saved[0]).narrative()).getFirst().author());
		});
	}

	@Test
	void whatTheSeventhSchemaBroughtWorksInAnOlderOne() throws Exception {
		Path folder = takenOut(6);
		JournalAnswer[] saved = new JournalAnswer[1];
		opened(folder, new JdbcRecordsOpener(), records -> saved[0] = JournalExamples.save(records, "weiter"));
		opened(folder, new JdbcRecordsOpener(), records -> {
			assertEquals(List.of(saved[0]), records.journals().waiting());
			assertEquals(1, records.journals().of(saved[0].session()).size());
			assertEquals(1, records.integrations().all().size());
			assertEquals(1, records.entries().find(EntryFilter.ALL, EntrySort.OLDEST, 9).size());
		});
	}

	/** Opened by this program, backed up and put back: the way an old practice goes to a new machine. */
	@ParameterizedTest
	@CsvSource({"1, 10", "2, 7", "4, 3", "5, 4", "6, 3"})
	void anOldVaultIsBackedUpAndPutBack(int schema, int narratives) throws Exception {
		Path folder = takenOut(schema);
		BackedUp there = new BackedUp(temp);
		BackupFile made;
		try (Practice practice = there.open(folder)) {
			made = there.backups.make(practice, there.backups.folderBeside(practice), BackupProgress.NONE);
		}
		Path again = temp.resolve("again");
		there.backups.restore(made.file(), BackedUp.passphrase(), again, BackupProgress.NONE);
		try (Practice practice = there.open(again)) {
			assertEquals(narratives, Told.check(practice.records()));
		}
	}
}
