package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.store.jdbc.audit.Witness;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody or something changed the file: it is said, and nothing is overwritten. */
class DamageTest {

	private static final int NARRATIVES = 25;
	private static final long SEED = Tally.effort(20261121, (int) (System.currentTimeMillis() / 1000));
	private static final Tally FLIPPED = new Tally(Table.DAMAGE, "database, bits flipped");
	private static final Tally CUT = new Tally(Table.DAMAGE, "database, cut or exchanged");

	private final Random random = new Random(SEED);
	private OpenVault vault;
	private byte[] good;

	@BeforeEach
	void fill() throws Exception {
		vault = OpenVault.create();
		Told told = Told.in(vault.records());
		for (int i = 0; i < NARRATIVES; i++) {
			told.save(vault.records(), i);
		}
		vault.lock();
		good = Files.readAllBytes(vault.file());
	}

	@AfterEach
	void close() throws Exception {
		vault.close();
	}

	@Test
	void aFlippedBitIsDamageOrHarmsNothing() throws Exception {
		int damaged = 0;
		int flips = Tally.effort(80, 600);
		for (int i = 0; i < flips; i++) {
			byte[] bytes = good.clone();
			int place = i < 15 ? random.nextInt(16_000) : random.nextInt(bytes.length);
			bytes[place] ^= (byte) (1 << random.nextInt(8));
			damaged += refusedOrUnharmed(bytes, "seed " + SEED + ", bit in byte " + place, FLIPPED) ? 1 : 0;
		}
		assertTrue(damaged > flips / 2, damaged + " of " + flips + " were noticed");
	}

	@Test
	void aCutFileIsDamaged() throws Exception {
		for (int i = 0; i < 10; i++) {
			byte[] bytes = Arrays.copyOf(good, i == 0 ? 0 : random.nextInt(good.length));
			assertTrue(refusedOrUnharmed(bytes, "seed " + SEED + ", cut to " + bytes.length, CUT), "a cut was not noticed");
		}
	}

	@Test
	void blocksThatChangedPlacesAreDamage() throws Exception {
		int record = 4096 + 28;
		int front = good.length % record;
		byte[] bytes = good.clone();
		System.arraycopy(good, front + 5 * record, bytes, front + 6 * record, record);
		assertTrue(refusedOrUnharmed(bytes, "block 5 over block 6", CUT));
	}

	@Test
	void aMissingFileIsDamage() throws Exception {
		Files.delete(vault.file());
		VaultDamaged damaged = assertThrows(VaultDamaged.class, () -> vault.unlock());
		assertEquals(List.of("records.db", "missing"), List.of(damaged.file(), damaged.detail()));
		Files.write(vault.file(), good);
	}

	@Test
	void damageIsNamed() throws Exception {
		byte[] bytes = good.clone();
		bytes[bytes.length - 100] ^= 1;
		Files.write(vault.file(), bytes);
		VaultDamaged damaged = assertThrows(VaultDamaged.class, () -> vault.unlock());
		assertEquals("records.db", damaged.file());
		assertTrue(damaged.detail().matches("block \\d+"), damaged.detail());
		Files.write(vault.file(), good);
	}

	@Test
	void verifyingFindsADamagedBlockThatNothingDependsOn() throws Exception {
		int record = 4096 + 28;
		int front = good.length % record;
		int noticed = 0;
		for (int head = 0; head < 2; head++) {
			byte[] bytes = good.clone();
			bytes[front + head * record + 50] ^= 1;
			Files.write(vault.file(), bytes);
			try (Vault again = Vault.open(vault.folder(), Passphrase.of(OpenVault.PASSPHRASE))) {
				noticed += new JdbcRecordsOpener().verify(again).equals(List.of("block " + head + " of records.db is damaged")) ? 1 : 0;
			}
		}
		assertEquals(1, noticed, "the older head; without the newer one the file counts as not closed in order");
		Files.write(vault.file(), good);
	}

	/** After a crash a damaged block may be a tear; it is not if what was acknowledged long ago depends on it. */
	@Test
	void damageOfWhatWasAcknowledgedIsNotTakenForATear() throws Exception {
		PowerLoss[] disk = new PowerLoss[1];
		vault.unlock(new JdbcRecordsOpener((file, access) -> {
			disk[0] = new PowerLoss(BlockStorage.of(file, access), Integer.MAX_VALUE, 1, SEED);
			return disk[0];
		}, SchemaSteps.shipped()));
		vault.records().narratives().delete(vault.records().narratives()
				.of(vault.records().sessions().of(vault.records().clients().all().getFirst().id()).getFirst().id())
				.getLast().id());
		disk[0].cut();
		vault.lock();
		byte[] crashed = Files.readAllBytes(vault.file());
		byte[] witness = Files.readAllBytes(vault.folder().resolve(Witness.FILE));
		int damaged = 0;
		// Which blocks still matter is a matter of luck: until some of them were hit.
		for (int i = 0; i < 30 || damaged < 6 && i < 300; i++) {
			byte[] bytes = crashed.clone();
			bytes[random.nextInt(bytes.length)] ^= 1;
			Files.write(vault.folder().resolve(Witness.FILE), witness);
			Files.write(vault.file(), bytes);
			try {
				vault.unlock();
				int found = Told.check(vault.records());
				assertTrue(found == NARRATIVES - 1 || found == NARRATIVES, found + " narratives, seed " + SEED);
				// The log knows when the very last save was taken for a tear.
				List<String> findings = vault.verify();
				assertEquals(found == NARRATIVES ? 1 : 0, findings.size(), findings.toString());
				assertTrue(findings.stream().allMatch(finding -> finding.matches("audit log: entry \\d+ missing")), findings.toString());
				vault.lock();
			} catch (VaultDamaged e) {
				damaged++;
				assertArrayEquals(bytes, Files.readAllBytes(vault.file()));
			}
		}
		assertTrue(damaged > 5, damaged + " were noticed, seed " + SEED);
		Files.write(vault.file(), good);
	}

	/** @return true if it was refused; then the file is still the same to the byte */
	private boolean refusedOrUnharmed(byte[] bytes, String what, Tally tally) throws Exception {
		tally.count("tried");
		Files.write(vault.file(), bytes);
		try {
			vault.unlock();
		} catch (VaultFailure e) {
			assertEquals(VaultDamaged.class, e.getClass(), what);
			assertArrayEquals(bytes, Files.readAllBytes(vault.file()), what);
			Files.write(vault.file(), good);
			tally.count("noticed");
			return true;
		}
		assertEquals(NARRATIVES, Told.check(vault.records()), what);
		vault.lock();
		Files.write(vault.file(), good);
		tally.count("harmless");
		return false;
	}
}
