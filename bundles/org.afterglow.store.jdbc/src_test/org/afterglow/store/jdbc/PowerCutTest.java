package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.store.jdbc.audit.Witness;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power fails in the middle of anything: what was acknowledged is there, and the records open. */
class PowerCutTest {

	/** A long run takes other seeds each time, and more of them. */
	private static final int FIRST_SEED = Integer.getInteger("afterglow.seed", Tally.effort(0, (int) (System.currentTimeMillis() / 1000)));
	private static final int SEEDS = Integer.getInteger("afterglow.seeds", Tally.effort(5, 110));
	private static final int MOST_SAVES = 40;

	private static final JdbcRecordsOpener ON_GOOD_DISK = new JdbcRecordsOpener(
			Unforced::of, SchemaSteps.shipped());

	@TempDir
	Path folder;

	private Vault vault;
	private Path file;
	private Path start;
	private PowerLoss disk;

	@BeforeEach
	void make() throws Exception {
		vault = Vault.create(folder.resolve("vault"), Passphrase.of(OpenVault.PASSPHRASE), KeyCost.forTests());
		file = JdbcRecordsOpener.fileIn(vault);
		start = folder.resolve("start");
	}

	@AfterEach
	void close() {
		vault.close();
	}

	/** Saves until the power fails, again and again on what was left. */
	@ParameterizedTest
	@ValueSource(doubles = {0, 0.5, 0.9, 1})
	void nothingAcknowledgedIsLost(double surviving) throws Exception {
		Told told;
		try (OpenRecords open = ON_GOOD_DISK.create(vault)) {
			told = Told.in(open.records());
		}
		Files.copy(file, start);
		Files.copy(witness(), witnessOfStart());
		Tally tally = new Tally(Table.POWER, Math.round(surviving * 100) + " %");
		for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
			Files.copy(start, file, StandardCopyOption.REPLACE_EXISTING);
			Files.copy(witnessOfStart(), witness(), StandardCopyOption.REPLACE_EXISTING);
			int saved = 0;
			for (int round = 0; round < 3; round++) {
				String where = "surviving " + surviving + ", seed " + seed + ", round " + round;
				saved = saveUntilTheCut(told, saved, surviving, seed * 31L + round, where, tally);
			}
		}
	}

	/** @return how many narratives there are afterwards: all that were acknowledged, and one more at most */
	private int saveUntilTheCut(Told told, int before, double surviving, long seed, String where, Tally tally)
			throws Exception {
		int most = new Random(seed).nextInt(MOST_SAVES);
		// A save takes three calls; the rest falls into the closing.
		int calls = 3 + new Random(-seed).nextInt(3 * most + 60);
		int acknowledged = before;
		try {
			OpenRecords open = on(calls, surviving, seed).open(vault);
			try (open) {
				while (acknowledged < before + most) {
					told.save(open.records(), acknowledged);
					acknowledged++;
				}
			}
		} catch (RecordsUnavailable | VaultFailure e) {
			assertTrue(disk.isCut(), where + ": failed with power on");
		}
		disk.cut();
		tally.count("cuts");
		tally.count("saves", acknowledged);
		try (OpenRecords open = ON_GOOD_DISK.open(vault)) {
			int found = Told.check(open.records());
			tally.count("lost", Math.max(0, acknowledged - found));
			assertTrue(found == acknowledged || found == acknowledged + 1, where + ": " + found + " of " + acknowledged);
			acknowledged = found;
		} catch (VaultFailure | RecordsUnavailable e) {
			tally.count("unreadable");
			throw new AssertionError(where + ": does not open", e);
		}
		assertEquals(List.of(), ON_GOOD_DISK.verify(vault), where);
		return acknowledged;
	}

	/** An import so large that H2 writes parts of it before it is committed. */
	@ParameterizedTest
	@ValueSource(doubles = {0, 0.5, 0.9})
	void aWholeIsThereOrNothingOfIt(double surviving) throws Exception {
		int narratives = 20;
		Told told;
		try (OpenRecords open = ON_GOOD_DISK.create(vault)) {
			told = Told.in(open.records());
		}
		Files.copy(file, start);
		Files.copy(witness(), witnessOfStart());
		int whole = 0;
		for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
			Files.copy(start, file, StandardCopyOption.REPLACE_EXISTING);
			Files.copy(witnessOfStart(), witness(), StandardCopyOption.REPLACE_EXISTING);
			String where = "surviving " + surviving + ", seed " + seed;
			int calls = 2 + Math.floorMod(seed, 5) * 24 + Math.floorMod(seed / 5, 24);
			int kept = importUntilTheCut(told, narratives, calls, surviving, seed, where);
			assertTrue(kept == 0 || kept == narratives, where + ": " + kept + " of " + narratives);
			assertEquals(List.of(), ON_GOOD_DISK.verify(vault), where);
			whole += kept == 0 ? 0 : 1;
		}
		assertTrue(whole > 0 && whole < SEEDS, whole + " were whole: the cuts fell to one side");
	}

	private int importUntilTheCut(Told told, int narratives, int calls, double surviving, long seed, String where)
			throws Exception {
		boolean acknowledged = false;
		String filler = "lorem ipsum ".repeat(80_000);
		try {
			OpenRecords open = on(calls, surviving, seed).open(vault);
			try (open) {
				open.records().together(() -> {
					for (int i = 0; i < narratives; i++) {
						Narrative large = Narrative.told(told.session().id(), "n" + i, i + filler, CodedText.THEN);
						open.records().narratives().save(CodedNarrative.uncoded(large));
					}
					return narratives;
				});
				acknowledged = true;
			}
		} catch (RecordsUnavailable | VaultFailure e) {
			assertTrue(disk.isCut(), where + ": failed with power on");
		}
		disk.cut();
		Tally tally = new Tally(Table.POWER, Math.round(surviving * 100) + " %, a large import");
		tally.count("cuts");
		tally.count("saves", acknowledged ? narratives : 0);
		try (OpenRecords open = ON_GOOD_DISK.open(vault)) {
			int found = open.records().narratives().count();
			tally.count("lost", acknowledged ? narratives - found : 0);
			assertTrue(found == narratives || !acknowledged, where);
			return found;
		} catch (VaultFailure | RecordsUnavailable e) {
			tally.count("unreadable");
			throw new AssertionError(where + ": does not open", e);
		}
	}

	/** Its content is of the start as well: a witness of what was never written would rightly miss it. */
	private Path witness() {
		return vault.folder().resolve(Witness.FILE);
	}

	private Path witnessOfStart() {
		return folder.resolve("witness");
	}

	private JdbcRecordsOpener on(int calls, double surviving, long seed) {
		return new JdbcRecordsOpener((path, access) -> {
			disk = new PowerLoss(BlockStorage.of(path, access), calls, surviving, seed);
			return disk;
		}, SchemaSteps.shipped());
	}
}
