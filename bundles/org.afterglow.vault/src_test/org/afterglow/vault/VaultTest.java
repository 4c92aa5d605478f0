package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VaultTest {
	private static final String WORDS = "a door in the tide";

	@TempDir
	Path parent;

	private Path folder() {
		return parent.resolve("practice");
	}

	private static Passphrase words(String text) {
		return Passphrase.of(text.toCharArray());
	}

	private Vault created() throws VaultFailure {
		return Vault.create(folder(), words(WORDS), KeyCost.forTests());
	}

	@Test
	void anOpenedVaultIsTheOneThatWasCreated() throws Exception {
		VaultInfo info;
		Instant before = Instant.now();
		try (Vault vault = created()) {
			info = vault.info();
			assertEquals("practice", vault.name());
			assertEquals(folder(), vault.folder());
			assertEquals(vault.id(), info.id());
		}
		try (Vault vault = Vault.open(folder(), words(WORDS))) {
			assertEquals(info, vault.info());
		}
		assertTrue(Duration.between(before, info.created()).abs().toSeconds() < 60, info.created().toString());
		assertEquals(KeyCost.forTests(), info.cost());
	}

	@Test
	void whatWasSealedIsThereAfterOpeningAgain() throws Exception {
		byte[] text = "what was sealed".getBytes();
		try (Vault vault = created(); OutputStream out = vault.streams(Purpose.LAYOUT).create(folder().resolve("layout"), "layout")) {
			out.write(text);
		}
		try (Vault vault = Vault.open(folder(), words(WORDS));
				SealedChannel in = vault.streams(Purpose.LAYOUT).open(folder().resolve("layout"), "layout")) {
			byte[] read = new byte[text.length];
			in.read(0, ByteBuffer.wrap(read));
			assertArrayEquals(text, read);
		}
	}

	@Test
	void anotherPassphraseDoesNotOpen() throws Exception {
		created().close();
		Tally tally = new Tally(Table.STRANGERS, "wrong passphrases");
		for (String wrong : near(WORDS)) {
			tally.count("tried");
			// Many are tried, and none shall wait for those before.
			Files.deleteIfExists(folder().resolve(Tries.FILE));
			assertThrows(WrongPassphrase.class, () -> Vault.open(folder(), words(wrong)), wrong);
			tally.count("refused");
		}
		Vault.open(folder(), words(WORDS)).close();
	}

	/** What is nearly the passphrase: one letter more, less, other or in the other case, and nothing at all. */
	private static List<String> near(String words) {
		List<String> near = new ArrayList<>(List.of("", words + " ", " " + words, words + words));
		for (int at = 0; at < words.length(); at++) {
			String before = words.substring(0, at);
			String after = words.substring(at + 1);
			near.add(before + after);
			near.add(before + (char) (words.charAt(at) + 1) + after);
			near.add(before + Character.toUpperCase(words.charAt(at)) + after);
		}
		near.removeIf(words::equals);
		return near;
	}

	@Test
	void lettersTypedInTwoWaysAreOnePassphrase() throws Exception {
		Vault.create(folder(), words("caf\u00e9 cr\u00e8me 12"), KeyCost.forTests()).close();
		Vault.open(folder(), words("cafe\u0301 cre\u0300me 12")).close();
		Vault.open(folder(), words("caf\u00e9 cr\u00e8me \uff11\uff12")).close();
		assertThrows(WrongPassphrase.class, () -> Vault.open(folder(), words("cafe creme 12")));
	}

	@Test
	void aShortPassphraseMakesNoVault() {
		assertThrows(PassphraseTooShort.class, () -> Vault.create(folder(), words("eleven char"), KeyCost.forTests()));
		assertFalse(Files.exists(folder()));
	}

	@Test
	void charactersAreCountedAsPeopleCountThem() {
		assertFalse(words("\ud83c\udf0a".repeat(11)).isLongEnough());
		assertTrue(words("\ud83c\udf0a".repeat(12)).isLongEnough());
		assertFalse(words("e\u0301".repeat(11)).isLongEnough());
		assertTrue(words("twelve chars").isLongEnough());
	}

	@Test
	void aClosedPassphraseIsOverwritten() {
		Passphrase passphrase = words(WORDS);
		byte[] utf8 = passphrase.utf8();
		assertEquals(WORDS, new String(utf8));
		passphrase.close();
		assertArrayEquals(new byte[WORDS.length()], utf8);
		assertFalse(passphrase.toString().contains("door"));
	}

	@Test
	void aFolderWithSomethingInItIsLeftAlone() throws Exception {
		Path file = Files.writeString(Files.createDirectory(folder()).resolve("letter.txt"), "mine");
		VaultUnavailable failure = assertThrows(VaultUnavailable.class, this::created);
		assertEquals(VaultUnavailable.Reason.FOLDER_NOT_EMPTY, failure.reason());
		assertEquals("mine", Files.readString(file));
		try (Stream<Path> entries = Files.list(folder())) {
			assertEquals(1, entries.count());
		}
	}

	@Test
	void aVaultIsNotCreatedOverAnother() throws Exception {
		created().close();
		byte[] header = Files.readAllBytes(folder().resolve("vault.hdr"));
		assertThrows(VaultUnavailable.class, this::created);
		assertArrayEquals(header, Files.readAllBytes(folder().resolve("vault.hdr")));
	}

	@Test
	void anEmptyFolderAndTheRestOfAnInterruptedCreationWillDo() throws Exception {
		Files.createDirectory(folder());
		Files.writeString(folder().resolve("vault.lock"), "Afterglow 1\n");
		Files.writeString(folder().resolve("vault.hdr.new"), "torn");
		assertThrows(NotAVault.class, () -> Vault.open(folder(), words(WORDS)));
		created().close();
		Vault.open(folder(), words(WORDS)).close();
		assertFalse(Files.exists(folder().resolve("vault.hdr.new")));
	}

	@Test
	void whereThereIsNoVaultNothingIsWritten() throws Exception {
		assertThrows(NotAVault.class, () -> Vault.open(folder(), words(WORDS)));
		assertFalse(Files.exists(folder()));
		Files.createDirectory(folder());
		Files.writeString(folder().resolve("letter.txt"), "mine");
		assertThrows(NotAVault.class, () -> Vault.open(folder(), words(WORDS)));
		assertFalse(Files.exists(folder().resolve("vault.lock")));
	}

	@Test
	void aFileIsNotAFolder() throws Exception {
		Files.writeString(folder(), "mine");
		assertThrows(VaultUnavailable.class, this::created);
		assertThrows(NotAVault.class, () -> Vault.open(folder(), words(WORDS)));
		assertEquals("mine", Files.readString(folder()));
	}

	@Test
	void aLostHeaderIsDamage() throws Exception {
		created().close();
		Files.writeString(folder().resolve("records"), "sealed");
		Files.delete(folder().resolve("vault.hdr"));
		VaultDamaged failure = assertThrows(VaultDamaged.class, () -> Vault.open(folder(), words(WORDS)));
		assertEquals("vault.hdr", failure.file());
	}

	@Test
	void aClosedVaultGivesOutNothing() throws Exception {
		Vault vault = created();
		SealedStreams streams = vault.streams(Purpose.INDEX);
		SealedBlocks blocks = vault.blocks(Purpose.DATABASE);
		vault.close();
		vault.close();
		assertThrows(IllegalStateException.class, () -> streams.create(folder().resolve("a"), "a"));
		assertFalse(Files.exists(folder().resolve("a")));
		try (BlockStorage storage = BlockStorage.of(parent.resolve("b"), BlockStorage.Access.WRITE)) {
			assertThrows(IllegalStateException.class, () -> blocks.open(storage, "b"));
		}
	}

	@ParameterizedTest
	@EnumSource(Purpose.class)
	void everyPurposeHasAKeyOfItsOwn(Purpose purpose) throws Exception {
		try (Vault vault = created()) {
			Path file = folder().resolve("file");
			vault.streams(purpose).create(file, "file").close();
			for (Purpose other : Purpose.values()) {
				if (other == purpose) {
					vault.streams(other).open(file, "file").close();
				} else {
					assertThrows(SealedStreamDamaged.class, () -> vault.streams(other).open(file, "file"), other.name());
				}
			}
		}
	}

	@Test
	void twoVaultsUnderOnePassphraseShareNothing() throws Exception {
		try (Vault one = created(); Vault two = Vault.create(parent.resolve("other"), words(WORDS), KeyCost.forTests())) {
			assertNotEquals(one.id(), two.id());
			Path file = folder().resolve("file");
			one.streams(Purpose.INDEX).create(file, "file").close();
			assertThrows(SealedStreamDamaged.class, () -> two.streams(Purpose.INDEX).open(file, "file"));
		}
	}

	@Test
	void onlyTheOwnerReadsTheFiles() throws Exception {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		try (Vault vault = created()) {
			vault.streams(Purpose.INDEX).create(folder().resolve("stream"), "stream").close();
			BlockStorage.of(folder().resolve("blocks"), BlockStorage.Access.WRITE).close();
			assertEquals("rwx------", permissions(folder()));
			try (Stream<Path> files = Files.list(folder())) {
				for (Path file : files.toList()) {
					assertEquals("rw-------", permissions(file), file.toString());
				}
			}
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsUnavailable() throws Exception {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		created().close();
		Files.delete(folder().resolve("vault.lock"));
		Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("r-x------"));
		try {
			assumeTrue(!Files.isWritable(folder()), "the superuser writes anywhere");
			assertThrows(VaultUnavailable.class, () -> Vault.open(folder(), words(WORDS)));
		} finally {
			Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void costsAreEitherEnoughOrNamedForTests() {
		assertEquals(new KeyCost(64 * 1024, 3), KeyCost.lowest());
		assertEquals(new KeyCost(128 * 1024, 3), KeyCost.STANDARD);
		assertThrows(IllegalArgumentException.class, () -> new KeyCost(64 * 1024, 2));
		assertThrows(IllegalArgumentException.class, () -> new KeyCost(64 * 1024 - 1, 3));
		assertThrows(IllegalArgumentException.class, () -> new KeyCost(1024 * 1024 + 1, 3));
		assertThrows(IllegalArgumentException.class, () -> new KeyCost(64 * 1024, 65));
		assertThrows(IllegalArgumentException.class, () -> new KeyCost(64, 3));
	}

	@Test
	void aCostIsCalibratedByWhatThisMachineNeeds() {
		assertEquals(KeyCost.lowest(), calibrated(5_000, 1 << 20), "a slow machine");
		assertEquals(KeyCost.lowest(), calibrated(1_000, 1 << 20));
		assertEquals(new KeyCost(128 * 1024, 3), calibrated(500, 1 << 20));
		assertEquals(new KeyCost(160 * 1024, 3), calibrated(400, 1 << 20));
		assertEquals(new KeyCost(256 * 1024, 8), calibrated(100, 1 << 20), "a fast machine");
		assertEquals(new KeyCost(64 * 1024, 6), calibrated(500, 64 * 1024), "little memory");
		assertEquals(KeyCost.lowest(), calibrated(5_000, 1), "hardly any memory");
		assertEquals(64, calibrated(0, 1 << 20).passes(), "no more than what is opened again");
	}

	/** @param lowestMillis what the lowest cost takes */
	private static KeyCost calibrated(long lowestMillis, long mostMemoryKiB) {
		return KeyCost.calibrated(Duration.ofSeconds(1), mostMemoryKiB, cost -> lowestMillis * 1_000_000);
	}

	private static String permissions(Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}
}
