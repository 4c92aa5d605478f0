package org.afterglow.practice.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.afterglow.practice.Layout;
import org.afterglow.testing.Tally;
import org.afterglow.testing.Tally.Table;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedLayoutTest {

	private static final byte[] KEPT = "page willow 12 12 0".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;
	private Vault vault;

	@BeforeEach
	void makeVault() throws Exception {
		try (Passphrase passphrase = Passphrase.of("four ordinary words here".toCharArray())) {
			vault = Vault.create(folder.resolve("vault"), passphrase, KeyCost.forTests());
		}
	}

	@AfterEach
	void closeVault() {
		vault.close();
	}

	@Test
	void thereIsNoneAtFirst() {
		assertEquals(Optional.empty(), layout().last());
	}

	@Test
	void whatIsKeptIsFoundAgainAndNotInTheClear() throws Exception {
		assertTrue(layout().keep("before".getBytes(StandardCharsets.UTF_8)));
		assertTrue(layout().keep(KEPT));

		assertArrayEquals(KEPT, layout().last().orElseThrow());
		assertFalse(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1).contains("willow"));
	}

	@Test
	void anyDamagedByteMakesItANewBeginning() throws Exception {
		layout().keep(KEPT);
		byte[] whole = Files.readAllBytes(file());
		Tally tally = new Tally(Table.DAMAGE, "layout, bits flipped");
		for (int place = 0; place < whole.length; place++) {
			byte[] damaged = whole.clone();
			damaged[place] ^= 1;
			Files.write(file(), damaged);
			tally.count("tried");
			assertEquals(Optional.empty(), layout().last(), "flipped at " + place);
			tally.count("noticed");
		}
		Files.write(file(), new byte[0]);
		assertEquals(Optional.empty(), layout().last());
	}

	@Test
	void whereNothingCanBeWrittenNothingIsLost() throws Exception {
		layout().keep(KEPT);
		Files.createDirectories(file().resolveSibling("layout.new").resolve("in the way"));

		assertFalse(layout().keep("after".getBytes(StandardCharsets.UTF_8)));
		assertArrayEquals(KEPT, layout().last().orElseThrow());
	}

	private Layout layout() {
		return new SealedLayout(vault.streams(Purpose.LAYOUT), vault.folder());
	}

	private Path file() {
		return vault.folder().resolve(SealedLayout.FILE);
	}
}
