package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.store.jdbc.audit.Witness;
import org.afterglow.store.jdbc.file.CutCommits;
import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.BlockStorage.Access;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power fails while H2 commits an import that is larger than its buffer, so that part of the commit is durable. Nobody was
 * told that the import is kept: nothing of it may be left, and nothing of it may be half there.
 */
class CutCommitTest {

	private static final int NARRATIVES = 20;
	private static final int MOST_CUTS = 30;
	private static final int ENOUGH = Tally.effort(1, 8);
	private static final String FILLER = "lorem ipsum ".repeat(80_000);
	private static final JdbcRecordsOpener ON_GOOD_DISK = new JdbcRecordsOpener(Unforced::of, SchemaSteps.shipped());

	@TempDir
	Path folder;

	private PowerLoss disk;

	@Test
	void nothingIsLeftOfAnImportWhoseCommitWasCutOff() throws Exception {
		try (Vault vault = Vault.create(folder.resolve("vault"), Passphrase.of(OpenVault.PASSPHRASE), KeyCost.forTests())) {
			Told told;
			try (OpenRecords open = ON_GOOD_DISK.create(vault)) {
				told = Told.in(open.records());
			}
			Path file = JdbcRecordsOpener.fileIn(vault);
			Path witness = vault.folder().resolve(Witness.FILE);
			Path start = Files.copy(file, folder.resolve("start"));
			Path witnessOfStart = Files.copy(witness, folder.resolve("witness"));
			int whole = importWith(vault, told, Integer.MAX_VALUE);
			int inCommit = 0;
			for (int cut = 1; cut <= MOST_CUTS && inCommit < ENOUGH; cut++) {
				Files.copy(start, file, StandardCopyOption.REPLACE_EXISTING);
				Files.copy(witnessOfStart, witness, StandardCopyOption.REPLACE_EXISTING);
				importWith(vault, told, whole - cut);
				inCommit += commitWasCutOff(vault) ? 1 : 0;
				assertNothingIsLeft(vault, cut + " calls before the end");
			}
			assertTrue(inCommit > 0, "no cut fell into the commit");
		}
	}

	/** @return how many calls it took until the import was acknowledged, or the cut */
	private int importWith(Vault vault, Told told, int calls) throws Exception {
		JdbcRecordsOpener opener = new JdbcRecordsOpener((path, access) -> {
			disk = new PowerLoss(BlockStorage.of(path, access), calls, 0.5, calls);
			return disk;
		}, SchemaSteps.shipped());
		int made = calls;
		try {
			OpenRecords open = opener.open(vault);
			try (open) {
				open.records().together(() -> {
					for (int i = 0; i < NARRATIVES; i++) {
						Narrative large = Narrative.told(told.session().id(), "n" + i, i + FILLER, CodedText.THEN);
						open.records().narratives().save(CodedNarrative.uncoded(large));
					}
					return NARRATIVES;
				});
				made = disk.callsMade();
			}
		} catch (RecordsUnavailable | VaultFailure e) {
			assertTrue(disk.isCut(), "failed with power on");
		}
		disk.cut();
		return made;
	}

	private static boolean commitWasCutOff(Vault vault) throws Exception {
		try (RecordsFile file = RecordsFile.open(vault.blocks(Purpose.DATABASE)
				.open(BlockStorage.of(JdbcRecordsOpener.fileIn(vault), Access.READ), "records"))) {
			return CutCommits.areIn(file);
		}
	}

	private static void assertNothingIsLeft(Vault vault, String where) throws Exception {
		Tally tally = new Tally(Table.POWER, "50 %, the commit of a large import");
		tally.count("cuts");
		byte[] before = Files.readAllBytes(JdbcRecordsOpener.fileIn(vault));
		assertEquals(List.of(), ON_GOOD_DISK.verify(vault), where + ", before it was opened");
		assertArrayEquals(before, Files.readAllBytes(JdbcRecordsOpener.fileIn(vault)), where + ": verifying changes nothing");
		try (OpenRecords open = ON_GOOD_DISK.open(vault)) {
			assertEquals(0, open.records().narratives().count(), where);
		} catch (VaultFailure | RecordsUnavailable e) {
			tally.count("unreadable");
			throw new AssertionError(where + ": does not open", e);
		}
		assertEquals(List.of(), ON_GOOD_DISK.verify(vault), where);
	}
}
