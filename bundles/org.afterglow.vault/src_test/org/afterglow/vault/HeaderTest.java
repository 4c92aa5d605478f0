package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What random faults and people with a file editor do to the header. */
class HeaderTest {
	private static final int DIGEST = 32;
	private static final int FORMAT_AT = 8;
	private static final int SLOTS_AT = 8 + 4 + 16 + 8;
	private static final int COST_AT = SLOTS_AT + 4 + 4 + 4 + 4;

	private static final Tally FLIPPED = new Tally(Table.DAMAGE, "header, bits flipped");
	private static final Tally CUT = new Tally(Table.DAMAGE, "header, cut or longer");
	private static final Tally HOSTILE = new Tally(Table.STRANGERS, "headers with a digest that fits");

	@TempDir
	Path parent;
	private Path folder;
	private Path file;
	private byte[] good;

	@BeforeEach
	void createVault() throws Exception {
		folder = parent.resolve("practice");
		file = folder.resolve("vault.hdr");
		Vault.create(folder, words(), KeyCost.forTests()).close();
		good = Files.readAllBytes(file);
	}

	private static Passphrase words() {
		return Passphrase.of("a door in the tide".toCharArray());
	}

	private VaultFailure failureWith(byte[] header) throws Exception {
		// Many are tried, and none shall wait for those before.
		Files.deleteIfExists(folder.resolve(Tries.FILE));
		Files.write(file, header);
		return assertThrows(VaultFailure.class, () -> Vault.open(folder, words()).close());
	}

	private static byte[] withDigest(byte[] header) throws Exception {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(header, header.length - DIGEST));
		System.arraycopy(digest, 0, header, header.length - DIGEST, DIGEST);
		return header;
	}

	private byte[] flipped(int bit) {
		byte[] header = good.clone();
		header[bit / 8] ^= (byte) (1 << bit % 8);
		return header;
	}

	@Test
	void everyFlippedBitIsDamageAndNeverAWrongPassphrase() throws Exception {
		for (int bit = 0; bit < good.length * 8; bit++) {
			FLIPPED.count("tried");
			VaultFailure failure = failureWith(flipped(bit));
			assertEquals(VaultDamaged.class, failure.getClass(), "bit " + bit);
			FLIPPED.count("noticed");
			assertEquals("vault.hdr", ((VaultDamaged) failure).file());
		}
	}

	@Test
	void everyCutIsDamage() throws Exception {
		for (int length = 0; length < good.length; length++) {
			CUT.count("tried");
			assertEquals(VaultDamaged.class, failureWith(Arrays.copyOf(good, length)).getClass(), "length " + length);
			CUT.count("noticed");
		}
	}

	@Test
	void bytesAtTheEndAreDamage() throws Exception {
		for (int more : new int[] { 1, DIGEST, 100_000 }) {
			assertEquals(VaultDamaged.class, failureWith(Arrays.copyOf(good, good.length + more)).getClass(), more + " more");
			assertEquals(VaultDamaged.class, failureWith(withDigest(Arrays.copyOf(good, good.length + more))).getClass(), more + " more with digest");
		}
	}

	@Test
	void noBitCanBeForged() throws Exception {
		for (int bit = 0; bit < (good.length - DIGEST) * 8; bit++) {
			HOSTILE.count("tried");
			VaultFailure failure = failureWith(withDigest(flipped(bit)));
			boolean refused = failure instanceof VaultDamaged || failure instanceof WrongPassphrase || failure instanceof VaultNewer;
			assertTrue(refused, "bit " + bit + ": " + failure);
			HOSTILE.count("refused");
		}
		Files.write(file, withDigest(good.clone()));
		Files.deleteIfExists(folder.resolve(Tries.FILE));
		Vault.open(folder, words()).close();
	}

	@Test
	void aNewerFormatIsToldWithBothNumbers() throws Exception {
		byte[] newer = ByteBuffer.wrap(good.clone()).putInt(FORMAT_AT, 7).array();
		VaultNewer failure = (VaultNewer) failureWith(withDigest(newer));
		assertEquals(7, failure.found());
		assertEquals(1, failure.known());
		assertEquals(folder, failure.folder());
	}

	@Test
	void costsOutOfBoundsTakeNoMemoryAndNoTime() throws Exception {
		int[][] costs = { { Integer.MAX_VALUE, 3 }, { 1024 * 1024 + 1, 3 }, { 128 * 1024, 65 }, { 128 * 1024, Integer.MAX_VALUE }, { 0, 0 }, { -1, -1 }, { 8, 1 },
				{ Integer.MIN_VALUE, 1 } };
		for (int[] cost : costs) {
			byte[] hostile = withDigest(ByteBuffer.wrap(good.clone()).putInt(COST_AT, cost[0]).putInt(COST_AT + 4, cost[1]).array());
			HOSTILE.count("tried");
			VaultFailure failure = assertTimeout(Duration.ofMillis(500), () -> failureWith(hostile), Arrays.toString(cost));
			assertEquals(VaultDamaged.class, failure.getClass(), Arrays.toString(cost));
			HOSTILE.count("refused");
		}
	}

	@Test
	void theCostOfAGuessCannotBeLowered() throws Exception {
		UUID id = UUID.randomUUID();
		var root = new RootKey(id, new byte[RootKey.LENGTH]);
		PassphraseSlot dear = PassphraseSlot.wrap(root, id, words(), KeyCost.lowest(), new java.security.SecureRandom());
		var cheap = new PassphraseSlot(KeyCost.forTests(), dear.salt(), dear.nonce(), dear.wrapped());
		assertTrue(dear.unwrap(id, words()).isPresent());
		assertTrue(cheap.unwrap(id, words()).isEmpty());
		assertTrue(dear.unwrap(UUID.randomUUID(), words()).isEmpty(), "moved into another vault");
	}

	@Test
	void aSlotOfAnUnknownKindIsAllowedWhenTheKeyWroteIt() throws Exception {
		var withAnother = headerWith(new Slot(9, new byte[] { 1, 2, 3 }));
		Files.write(file, withAnother.header.seal(withAnother.root));
		Vault.open(folder, words()).close();
	}

	@Test
	void aSlotAddedOrRemovedWithoutTheKeyIsDamage() throws Exception {
		var withAnother = headerWith(new Slot(9, new byte[] { 1, 2, 3 }));
		byte[] sealed = withAnother.header.seal(withAnother.root);
		byte[] mac = Arrays.copyOfRange(good, good.length - 2 * DIGEST, good.length);
		byte[] added = Arrays.copyOf(sealed, sealed.length);
		System.arraycopy(mac, 0, added, added.length - mac.length, mac.length);
		assertEquals("vault.hdr is damaged: authentication code does not match", failureWith(withDigest(added)).getMessage());

		byte[] removed = good.clone();
		System.arraycopy(sealed, sealed.length - 2 * DIGEST, removed, removed.length - 2 * DIGEST, DIGEST);
		assertEquals("vault.hdr is damaged: authentication code does not match", failureWith(withDigest(removed)).getMessage());
	}

	@Test
	void manySlotsAreDamageBeforeAnyWorkIsDone() throws Exception {
		Header header = Header.parse(folder, good).header();
		RootKey root = header.passphraseSlots().getFirst().unwrap(header.id(), words()).orElseThrow();
		var dear = new PassphraseSlot(new KeyCost(1024 * 1024, 64), new byte[32], new byte[12], new byte[48]).toSlot();
		for (int slots : new int[] { 2, 16, 17, 100 }) {
			byte[] hostile = new Header(header.id(), header.created(), Collections.nCopies(slots, dear)).seal(root);
			VaultFailure failure = assertTimeout(Duration.ofMillis(500), () -> failureWith(hostile), slots + " slots");
			assertEquals(VaultDamaged.class, failure.getClass(), slots + " slots");
		}
		byte[] promised = withDigest(ByteBuffer.wrap(good.clone()).putInt(SLOTS_AT, Integer.MAX_VALUE).array());
		assertEquals(VaultDamaged.class, failureWith(promised).getClass());
		byte[] longSlot = withDigest(ByteBuffer.wrap(good.clone()).putInt(SLOTS_AT + 8, Integer.MAX_VALUE).array());
		assertEquals(VaultDamaged.class, failureWith(longSlot).getClass());
	}

	private record Keyed(Header header, RootKey root) {
	}

	/** The header of the vault with one more slot. */
	private Keyed headerWith(Slot slot) throws Exception {
		Header header = Header.parse(folder, good).header();
		RootKey root = header.passphraseSlots().getFirst().unwrap(header.id(), words()).orElseThrow();
		List<Slot> slots = new ArrayList<>(header.slots());
		slots.add(slot);
		return new Keyed(new Header(header.id(), header.created(), slots), root);
	}

	@Test
	void aHeaderWithoutAPassphraseSlotIsDamage() throws Exception {
		var root = new RootKey(UUID.randomUUID(), new byte[RootKey.LENGTH]);
		var header = new Header(UUID.randomUUID(), Instant.EPOCH, List.of(new Slot(2, new byte[0])));
		assertEquals(VaultDamaged.class, failureWith(header.seal(root)).getClass());
	}

	@Test
	void aFailedOpeningReleasesTheVault() throws Exception {
		failureWith(flipped(0));
		Files.write(file, good);
		Vault.open(folder, words()).close();
	}
}
