package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.Practice;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntryPassage;
import org.afterglow.records.EntrySort;
import org.afterglow.records.Records;
import org.afterglow.records.RevisionReason;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultNewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records go out of one database and into another one as rows, and are the same to the last byte. */
class ArchiveTest {

	@TempDir
	Path temp;

	private static JdbcRecordsOpener opener() {
		return new JdbcRecordsOpener(Unforced::of, SchemaSteps.shipped());
	}

	private static byte[] rowsOf(Vault vault, JdbcRecordsOpener opener) throws Exception {
		ByteArrayOutputStream rows = new ByteArrayOutputStream();
		opener.writeRows(vault, name -> BlockStorage.of(vault.folder().resolve(name), BlockStorage.Access.READ), rows);
		return rows.toByteArray();
	}

	private Vault fresh() throws Exception {
		return Vault.create(Files.createTempDirectory(temp, "fresh").resolve("vault"), Passphrase.of(OpenVault.PASSPHRASE),
				KeyCost.forTests());
	}

	/** Something in every table. */
	private static void fill(Records records) throws Exception {
		fillWithoutEntries(records);
		EntryExamples.save(records, "archived");
		JournalExamples.save(records, "archived");
		records.codes().setOrigin(records.codes().named("code 3").orElseThrow().id(), new CodeOrigin("org.example.act", "three", false));
	}

	private static void fillWithoutEntries(Records records) throws Exception {
		Told told = Told.in(records);
		for (int i = 0; i < 9; i++) {
			told.save(records, i);
		}
		records.clients().save(records.clients().labelled("told").orElseThrow().withArchived(true));
		records.codes().save(records.codes().named("code 3").orElseThrow().withShortcut(OptionalInt.of(1))
				.withSynonyms(List.of("three", "drei, \u00fcber", "\uD83D\uDE42")));
		records.settings().set("therapist.name", "Dr. Linden");
		List<CodedNarrative> all = new ArrayList<>();
		records.narratives().each(Optional.empty(), all::add);
		for (CodedNarrative coded : all) {
			records.revisions().keep(coded.narrative().id(), RevisionReason.SAVED).orElseThrow();
		}
	}

	@Test
	void everyTableComesOutAsItWentIn() throws Exception {
		try (OpenVault vault = OpenVault.create()) {
			fill(vault.records());
			vault.lock();
			byte[] rows;
			try (Vault again = Vault.open(vault.folder(), Passphrase.of(OpenVault.PASSPHRASE))) {
				rows = rowsOf(again, opener());
			}
			try (Vault other = fresh()) {
				opener().readRows(other, new ByteArrayInputStream(rows));
				assertArrayEquals(rows, rowsOf(other, opener()));
				assertEquals(List.of(), withoutLog(opener().verify(other)));
				var open = opener().open(other);
				assertEquals(9, Told.check(open.records()));
				Entry entry = open.records().entries().find(EntryFilter.ALL, EntrySort.OLDEST, 9).getFirst();
				assertEquals(1, open.records().entries().history(entry.id()).size());
				assertEquals(List.of(entry.id()), open.records().entries().touching(EntryExamples.passage(entry).narrative()).stream()
						.map(EntryPassage::entry).toList());
				assertEquals(1, open.records().entries().outlines().size());
				assertEquals(1, open.records().journals().waiting().size());
				assertEquals(1, open.records().integrations().all().size());
				// Numbers go on where they stopped.
				Told.continuing(open.records()).save(open.records(), 9);
				assertEquals(10, Told.check(open.records()));
				open.close();
			}
			vault.unlock();
		}
	}

	@Test
	void nothingOfAnEntryOrAnAnswerIsLeftWhenTheirClientIsGone() throws Exception {
		try (OpenVault vault = OpenVault.create()) {
			fillWithoutEntries(vault.records());
			EntryExamples.save(vault.records(), "Quittenmond");
			JournalExamples.save(vault.records(), "Quittenmond");
			vault.lock();
			assertTrue(holds("Quittenmond", vault));
			vault.unlock();
			vault.records().clients().delete(vault.records().clients().labelled("told").orElseThrow().id());
			vault.lock();
			assertFalse(holds("Quittenmond", vault) || holds("quittenmond", vault));
			vault.unlock();
		}
	}

	private static boolean holds(String word, OpenVault closed) throws Exception {
		try (Vault again = Vault.open(closed.folder(), Passphrase.of(OpenVault.PASSPHRASE))) {
			return new String(rowsOf(again, opener()), StandardCharsets.UTF_8).contains(word);
		}
	}

	/** The log is stamped with a key of the vault it was written in. */
	private static List<String> withoutLog(List<String> findings) {
		return findings.stream().filter(finding -> !finding.contains("log")).toList();
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2})
	void anOldSchemaIsBroughtUpToDateOnTheWay(int schema) throws Exception {
		Path folder = Files.createDirectory(temp.resolve("old"));
		for (String name : List.of("records.db", "vault.hdr")) {
			try (InputStream in = ArchiveTest.class.getResourceAsStream("schema" + schema + "/" + name)) {
				Files.copy(in, folder.resolve(name));
			}
		}
		byte[] rows;
		try (Vault old = Vault.open(folder, Passphrase.of(OpenVault.PASSPHRASE))) {
			rows = rowsOf(old, opener());
		}
		try (Vault other = fresh()) {
			opener().readRows(other, new ByteArrayInputStream(rows));
			assertEquals(List.of(), withoutLog(opener().verify(other)));
			var open = opener().open(other);
			assertTrue(Told.check(open.records()) > 0);
			open.close();
		}
	}

	@Test
	void rowsThatMakeNoSenseLeaveNoRecords() throws Exception {
		byte[] rows;
		try (OpenVault vault = OpenVault.create()) {
			fill(vault.records());
			vault.lock();
			try (Vault again = Vault.open(vault.folder(), Passphrase.of(OpenVault.PASSPHRASE))) {
				rows = rowsOf(again, opener());
			}
			vault.unlock();
		}
		byte[] newer = rows.clone();
		newer[15] = 99;
		try (Vault other = fresh()) {
			assertThrows(VaultNewer.class, () -> opener().readRows(other, new ByteArrayInputStream(newer)));
		}
		Random random = new Random(5);
		for (int i = 0; i < 12; i++) {
			byte[] cut = Arrays.copyOf(rows, random.nextInt(rows.length));
			try (Vault other = fresh()) {
				assertThrows(VaultFailure.class, () -> opener().readRows(other, new ByteArrayInputStream(cut)));
			}
		}
	}

	@Test
	void anArchiveIsSealedAndRestoredLikeABackup() throws Exception {
		BackedUp there = new BackedUp(temp);
		BackupFile made;
		Path folder = Files.createDirectory(temp.resolve("archives"));
		try (Practice practice = there.create(6)) {
			there.attach("0f8fad5b-d9cb-469f-a165-70867728950e", "a drawing".repeat(10_000).getBytes(StandardCharsets.UTF_8));
			made = there.backups.archive(practice, folder, BackupProgress.NONE);
			assertEquals(List.of(), there.backups.list(practice, folder), "no rotation takes it for one of its own");
		}
		assertTrue(made.file().toString().endsWith(BackupFile.ARCHIVE_ENDING));
		there.verify(made.file());
		String sealed = new String(Files.readAllBytes(made.file()), StandardCharsets.ISO_8859_1);
		assertFalse(sealed.contains("narrative") || sealed.contains("a drawing") || sealed.contains("AFTRROWS"));
		Path again = temp.resolve("again");
		there.backups.restore(made.file(), BackedUp.passphrase(), again, BackupProgress.NONE);
		assertFalse(Files.exists(again.resolve("records.rows")));
		try (Practice practice = there.open(again)) {
			assertEquals(6, Told.check(practice.records()));
			assertEquals(made.position().number(), practice.records().feed().position().number());
		}
		byte[] bytes = Files.readAllBytes(made.file());
		bytes[bytes.length / 3] ^= 2;
		Files.write(made.file(), bytes);
		assertThrows(VaultFailure.class, () -> there.verify(made.file()));
		assertThrows(VaultFailure.class,
				() -> there.backups.restore(made.file(), BackedUp.passphrase(), temp.resolve("no"), BackupProgress.NONE));
		assertFalse(Files.exists(temp.resolve("no")));
	}
}
