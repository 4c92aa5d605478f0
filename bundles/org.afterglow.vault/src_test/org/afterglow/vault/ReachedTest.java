package org.afterglow.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the header remembers of the records: it is sealed, stays through changes of the keys, and is no way into the vault. */
class ReachedTest {

	private static final Reached FAR = new Reached(UUID.randomUUID(), 4_711);

	@TempDir
	Path parent;
	private Path folder;

	@BeforeEach
	void create() throws Exception {
		folder = parent.resolve("practice");
		try (Vault vault = Vault.create(folder, words(), KeyCost.forTests())) {
			assertEquals(Optional.empty(), vault.remembered());
		}
	}

	private static Passphrase words() {
		return Passphrase.of("a door in the tide".toCharArray());
	}

	private void rememberFar() throws Exception {
		try (Vault vault = Vault.open(folder, words())) {
			vault.remembers(() -> Optional.of(FAR));
			vault.changePassphrase(words(), words(), KeyCost.forTests());
			assertEquals(Optional.of(FAR), vault.remembered());
		}
	}

	@Test
	void whatWasReachedStaysWhenKeysAreChangedByWhoDoesNotKnow() throws Exception {
		rememberFar();
		try (Vault vault = Vault.open(folder, words())) {
			assertEquals(Optional.of(FAR), vault.remembered());
			vault.renewRecovery(words(), RecoveryCode.random());
			assertEquals(Optional.of(FAR), vault.remembered());
			assertEquals(List.of(SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE), vault.info().slots());
			vault.remembers(() -> Optional.of(new Reached(FAR.history(), 1)));
			vault.rememberNow();
		}
		try (Vault vault = Vault.open(folder, words())) {
			assertEquals(Optional.of(new Reached(FAR.history(), 1)), vault.remembered());
		}
	}

	@Test
	void itIsSealedAndEveryFlippedBitIsDamage() throws Exception {
		rememberFar();
		Path file = folder.resolve(Header.FILE);
		byte[] good = Files.readAllBytes(file);
		String content = new String(good, ISO_8859_1);
		assertFalse(content.contains(new String(RootKey.bytes(FAR.history()), ISO_8859_1)));
		assertFalse(content.contains(new String(ByteBuffer.allocate(8).putLong(FAR.change()).array(), ISO_8859_1)));
		Tally tally = new Tally(Table.DAMAGE, "header, bits flipped");
		for (int bit = 0; bit < good.length * 8; bit++) {
			byte[] bad = good.clone();
			bad[bit / 8] ^= (byte) (1 << bit % 8);
			Files.write(file, bad);
			tally.count("tried");
			assertThrows(VaultDamaged.class, () -> Vault.open(folder, words()).close(), "bit " + bit);
			tally.count("noticed");
		}
	}

	@Test
	void anotherHistoryIsNeverBeyond() {
		assertTrue(FAR.isBeyond(new Reached(FAR.history(), 4_710)));
		assertFalse(FAR.isBeyond(FAR));
		assertFalse(FAR.isBeyond(new Reached(UUID.randomUUID(), 1)));
		assertThrows(IllegalArgumentException.class, () -> new Reached(FAR.history(), -1));
	}
}
