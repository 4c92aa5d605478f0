package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything of a vault under the keys of another. */
class VaultCopyTest {
	private static final int LARGE = 3_000_001;

	@TempDir
	Path parent;
	private final List<String> files = new ArrayList<>(
			List.of(".DS_Store", "attachments/5d42db89", "attachments/empty", "empty", "layout.sealed", "records.db"));
	private Vault old;
	private Vault fresh;
	private final byte[] large = new byte[LARGE];

	private static Passphrase words() {
		return Passphrase.of("a door in the tide".toCharArray());
	}

	@BeforeEach
	void fill() throws Exception {
		new Random(7).nextBytes(large);
		old = Vault.create(parent.resolve("old"), words(), KeyCost.forTests());
		fresh = Vault.create(parent.resolve("fresh"), words(), KeyCost.forTests());
		try (SealedBlockFile file = old.blocks(Purpose.DATABASE).open(BlockStorage.of(at(old, "records.db"), BlockStorage.Access.WRITE), "records")) {
			file.write(0, ByteBuffer.wrap(large));
		}
		stream(Purpose.ATTACHMENTS, "attachments/5d42db89", "5d42db89", large);
		stream(Purpose.ATTACHMENTS, "attachments/empty", "attachments/empty", new byte[0]);
		stream(Purpose.LAYOUT, "layout.sealed", "layout", new byte[] { 1 });
		stream(Purpose.INDEX, "index/_0.cfs", "_0.cfs", new byte[] { 2 });
		Files.writeString(at(old, ".DS_Store"), "of a system");
		Files.createFile(at(old, "empty"));
	}

	@AfterEach
	void close() {
		old.close();
		fresh.close();
	}

	private static Path at(Vault vault, String name) {
		return vault.folder().resolve(name);
	}

	private void stream(Purpose purpose, String name, String sealedAs, byte[] content) throws Exception {
		Files.createDirectories(at(old, name).getParent());
		try (OutputStream out = old.streams(purpose).create(at(old, name), sealedAs)) {
			out.write(content);
		}
	}

	private void copy() throws VaultFailure {
		old.copyTo(fresh, files, CopyProgress.NONE);
	}

	@Test
	void everyFileIsSealedAnewWithWhatWasInIt() throws Exception {
		copy();
		try (SealedBlockFile file = fresh.blocks(Purpose.DATABASE).open(BlockStorage.of(at(fresh, "records.db"), BlockStorage.Access.READ), "records");
				SealedChannel stream = fresh.streams(Purpose.ATTACHMENTS).open(at(fresh, "attachments/5d42db89"), "5d42db89")) {
			ByteBuffer blocks = ByteBuffer.allocate(LARGE);
			file.read(0, blocks);
			assertArrayEquals(large, blocks.array());
			ByteBuffer read = ByteBuffer.allocate(LARGE);
			stream.read(0, read);
			assertArrayEquals(large, read.array());
			assertEquals(LARGE, stream.length());
		}
		fresh.streams(Purpose.ATTACHMENTS).open(at(fresh, "attachments/empty"), "attachments/empty").close();
		fresh.streams(Purpose.LAYOUT).open(at(fresh, "layout.sealed"), "layout").close();
		assertThrows(SealedStreamDamaged.class, () -> old.streams(Purpose.LAYOUT).open(at(fresh, "layout.sealed"), "layout"), "under the old keys");
		assertFalse(Files.exists(at(fresh, "index")));
		assertFalse(Files.exists(at(fresh, ".DS_Store")));
	}

	@Test
	void oneFlippedBitAnywhereIsDamageWithTheNameOfTheFile() throws Exception {
		for (String name : new String[] { "records.db", "attachments/5d42db89" }) {
			byte[] good = Files.readAllBytes(at(old, name));
			for (int at : new int[] { 0, 20, 5000, good.length / 2, good.length - 1 }) {
				byte[] bad = good.clone();
				bad[at] ^= 4;
				Files.write(at(old, name), bad);
				VaultDamaged damage = assertThrows(VaultDamaged.class, this::copy, name + " at " + at);
				assertEquals(name, damage.file());
				removeCopies();
			}
			Files.write(at(old, name), good);
		}
		copy();
	}

	private void removeCopies() throws Exception {
		for (String name : new String[] { "records.db", "attachments/5d42db89", "attachments/empty", "layout.sealed" }) {
			Files.deleteIfExists(at(fresh, name));
		}
	}

	@Test
	void aFileThatNoKeyOpensIsToldAndNotLeftBehind() throws Exception {
		Files.writeString(at(old, "letter.txt"), "mine");
		files.add("letter.txt");
		assertEquals("letter.txt", assertThrows(VaultDamaged.class, this::copy).file());
	}

	@Test
	void progressGrowsToAllAndCancelStopsIt() throws Exception {
		long[] last = { 0, 0 };
		CopyProgress half = new CopyProgress() {
			@Override
			public void done(long bytes, long all) {
				assertTrue(bytes >= last[0] && bytes <= all, bytes + " of " + all);
				last[0] = bytes;
				last[1] = all;
			}

			@Override
			public boolean cancelled() {
				return last[0] > LARGE;
			}
		};
		assertThrows(CancellationException.class, () -> old.copyTo(fresh, files, half));
		assertTrue(last[0] < last[1]);
		removeCopies();
		last[0] = 0;
		old.copyTo(fresh, files, new CopyProgress() {
			@Override
			public void done(long bytes, long all) {
				half.done(bytes, all);
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		});
		assertEquals(last[1], last[0]);
	}

	@Test
	void aDestroyedVaultIsGoneWithItsFolder() throws Exception {
		old.destroy();
		assertFalse(Files.exists(old.folder()));
		assertThrows(NotAVault.class, () -> Vault.open(old.folder(), words()));
		assertThrows(IllegalStateException.class, () -> old.streams(Purpose.INDEX).create(parent.resolve("x"), "x"));
	}
}
