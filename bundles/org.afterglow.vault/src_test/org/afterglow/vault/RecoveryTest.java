package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second way in, and changes of both. */
class RecoveryTest {
	private static final String WORDS = "a door in the tide";
	private static final String OTHER = "a boat under the stair";

	@TempDir
	Path parent;
	private final RecoveryCode code = RecoveryCode.random();

	private Path folder() {
		return parent.resolve("practice");
	}

	private static Passphrase words(String text) {
		return Passphrase.of(text.toCharArray());
	}

	private Vault created() throws VaultFailure {
		return Vault.create(folder(), words(WORDS), Optional.of(code), KeyCost.forTests());
	}

	@Test
	void aCodeIsEightGroupsOfFourAndReadAsPeopleTypeIt() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < 200; i++) {
			RecoveryCode random = RecoveryCode.random();
			String written = String.join("-", random.groups());
			assertTrue(written.matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}"), "eight groups of four");
			assertTrue(seen.add(written));
			String typed = written.toLowerCase().replace('0', 'o').replace('1', i % 2 == 0 ? 'l' : 'I').replace('-', i % 3 == 0 ? ' ' : '\u2013');
			assertTrue(RecoveryCode.parse("  " + typed + "\n").orElseThrow().matches(random));
			assertTrue(RecoveryCode.parse(written.replace("-", "")).orElseThrow().matches(random));
		}
	}

	@Test
	void whatIsNoCodeIsNone() {
		String written = String.join(" ", code.groups());
		for (String wrong : List.of("", "0", written.substring(1), written + "0", written.replace(written.charAt(0), 'U'), written.replace(' ', '.'),
				written.substring(0, 38) + "\u00fc")) {
			assertTrue(RecoveryCode.parse(wrong).isEmpty(), () -> "length " + wrong.length());
		}
		assertEquals("0000", RecoveryCode.parse("0".repeat(32)).orElseThrow().groups().getLast());
		assertEquals("ZZZZ", RecoveryCode.parse("z".repeat(32)).orElseThrow().groups().getFirst());
	}

	@Test
	void aClosedCodeIsOverwrittenAndNeverSaid() {
		RecoveryCode copy = code.copy();
		copy.close();
		assertArrayEquals(new byte[20], copy.bits());
		assertFalse(Arrays.equals(new byte[20], code.bits()));
		assertEquals("recovery code", code.toString());
	}

	@Test
	void bothKeysOpenAndTheHeaderTellsThem() throws Exception {
		created().close();
		Vault.open(folder(), words(WORDS)).close();
		try (Vault vault = Vault.open(folder(), code)) {
			assertEquals(List.of(SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE), vault.info().slots());
			assertTrue(vault.info().recoverable());
		}
		assertThrows(WrongRecoveryCode.class, () -> Vault.open(folder(), RecoveryCode.random()));
	}

	@Test
	void aVaultWithoutACodeSaysSo() throws Exception {
		Vault.create(folder(), words(WORDS), KeyCost.forTests()).close();
		assertThrows(NoRecoveryCode.class, () -> Vault.open(folder(), code));
	}

	@Test
	void aNewPassphraseTakesThePlaceOfTheOldOne() throws Exception {
		byte[] body = seal(created());
		byte[] before = Files.readAllBytes(folder().resolve("sealed"));
		try (Vault vault = Vault.open(folder(), code)) {
			vault.changePassphrase(code, words(OTHER), new KeyCost(64 * 1024, 4));
			assertEquals(new KeyCost(64 * 1024, 4), vault.info().cost());
		}
		assertThrows(WrongPassphrase.class, () -> Vault.open(folder(), words(WORDS)));
		Vault.open(folder(), code).close();
		try (Vault vault = Vault.open(folder(), words(OTHER)); SealedChannel in = vault.streams(Purpose.LAYOUT).open(folder().resolve("sealed"), "sealed")) {
			byte[] read = new byte[body.length];
			in.read(0, ByteBuffer.wrap(read));
			assertArrayEquals(body, read);
		}
		assertArrayEquals(before, Files.readAllBytes(folder().resolve("sealed")), "nothing but the header is written");
	}

	private byte[] seal(Vault vault) throws Exception {
		byte[] body = "what was sealed before".getBytes();
		try (vault; OutputStream out = vault.streams(Purpose.LAYOUT).create(folder().resolve("sealed"), "sealed")) {
			out.write(body);
		}
		return body;
	}

	@Test
	void whoDoesNotHaveAKeyChangesNothingInAnOpenVault() throws Exception {
		try (Vault vault = created()) {
			byte[] header = Files.readAllBytes(folder().resolve(Header.FILE));
			assertThrows(WrongPassphrase.class, () -> vault.changePassphrase(words(OTHER), words(OTHER), KeyCost.forTests()));
			assertThrows(WrongPassphrase.class, () -> vault.renewRecovery(words(OTHER), RecoveryCode.random()));
			assertThrows(WrongPassphrase.class, () -> vault.removeRecovery(words(OTHER)));
			assertThrows(TooManyTries.class, () -> vault.removeRecovery(words(WORDS)), "tries at an open vault are counted as well");
			assertThrows(PassphraseTooShort.class, () -> vault.changePassphrase(code, words("short"), KeyCost.forTests()));
			assertArrayEquals(header, Files.readAllBytes(folder().resolve(Header.FILE)));
		}
	}

	@Test
	void aCodeIsRenewedAndRemoved() throws Exception {
		RecoveryCode next = RecoveryCode.random();
		try (Vault vault = created()) {
			vault.renewRecovery(words(WORDS), next);
		}
		assertThrows(WrongRecoveryCode.class, () -> Vault.open(folder(), code));
		try (Vault vault = Vault.open(folder(), next)) {
			vault.removeRecovery(words(WORDS));
			assertFalse(vault.info().recoverable());
		}
		assertThrows(NoRecoveryCode.class, () -> Vault.open(folder(), next));
		Vault.open(folder(), words(WORDS)).close();
	}

	@Test
	void everyFlippedBitOfAHeaderWithACodeIsDamageAndNoneCanBeForged() throws Exception {
		created().close();
		Path file = folder().resolve(Header.FILE);
		byte[] good = Files.readAllBytes(file);
		Tally flipped = new Tally(Table.DAMAGE, "header, bits flipped");
		Tally hostile = new Tally(Table.STRANGERS, "headers with a digest that fits");
		for (int bit = 0; bit < good.length * 8; bit++) {
			byte[] header = good.clone();
			header[bit / 8] ^= (byte) (1 << bit % 8);
			Files.write(file, header);
			flipped.count("tried");
			assertThrows(VaultDamaged.class, () -> Vault.open(folder(), code), "bit " + bit);
			flipped.count("noticed");
			if (bit < (good.length - 32) * 8) {
				byte[] digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(header, header.length - 32));
				System.arraycopy(digest, 0, header, header.length - 32, 32);
				Files.write(file, header);
				hostile.count("tried");
				VaultFailure failure = assertThrows(VaultFailure.class, () -> Vault.open(folder(), code), "bit " + bit);
				assertTrue(failure instanceof VaultDamaged || failure instanceof WrongRecoveryCode || failure instanceof NoRecoveryCode
						|| failure instanceof VaultNewer, "bit " + bit + ": " + failure);
				hostile.count("refused");
			}
		}
	}

	@Test
	void aSlotOpensItsOwnVaultAlone() {
		UUID id = UUID.randomUUID();
		var root = new RootKey(id, new byte[RootKey.LENGTH]);
		RecoverySlot slot = RecoverySlot.wrap(root, id, code, new SecureRandom());
		assertTrue(RecoverySlot.of(slot.toSlot()).unwrap(id, code).isPresent());
		assertTrue(slot.unwrap(UUID.randomUUID(), code).isEmpty());
		assertNotEquals(slot.toSlot(), RecoverySlot.wrap(root, id, code, new SecureRandom()).toSlot());
	}

	@Test
	void aHeaderThatCannotBeWrittenStaysAsItWas() throws Exception {
		try (Vault vault = created()) {
			byte[] header = Files.readAllBytes(folder().resolve(Header.FILE));
			// A folder in the place of the file that is written beside: as good as a full disk.
			Files.createDirectories(folder().resolve(Header.FILE + ".new/x"));
			assertThrows(VaultUnavailable.class, () -> vault.changePassphrase(words(WORDS), words(OTHER), KeyCost.forTests()));
			assertThrows(VaultUnavailable.class, () -> vault.removeRecovery(words(WORDS)));
			assertTrue(vault.info().recoverable());
			assertArrayEquals(header, Files.readAllBytes(folder().resolve(Header.FILE)));
		}
		Vault.open(folder(), words(WORDS)).close();
	}

	@Test
	void aVaultOfTheFirstFormatOpensAndGetsACode() throws Exception {
		Files.createDirectory(folder());
		for (String name : List.of("vault.hdr", "records.db", "attachment")) {
			try (InputStream in = RecoveryTest.class.getResourceAsStream("format1/" + name)) {
				Files.copy(in, folder().resolve(name));
			}
		}
		try (Vault vault = Vault.open(folder(), words(WORDS))) {
			assertEquals(List.of(SlotKind.PASSPHRASE), vault.info().slots());
			vault.renewRecovery(words(WORDS), code);
		}
		try (Vault vault = Vault.open(folder(), code);
				SealedChannel in = vault.streams(Purpose.ATTACHMENTS).open(folder().resolve("attachment"), "attachment");
				SealedBlockFile blocks = vault.blocks(Purpose.DATABASE).open(BlockStorage.of(folder().resolve("records.db"), BlockStorage.Access.READ),
						"records")) {
			byte[] read = new byte[(int) in.length()];
			in.read(0, ByteBuffer.wrap(read));
			assertEquals("attached in the first format", new String(read));
			ByteBuffer block = ByteBuffer.allocate(27);
			blocks.read(0, block);
			assertEquals("written by the first format", new String(block.array()));
		}
	}
}
