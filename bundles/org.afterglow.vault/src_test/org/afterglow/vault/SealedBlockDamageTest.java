package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Damage to a sealed file is named, never handed out; a power cut costs what was not forced and nothing else. */
class SealedBlockDamageTest {
	private static final int BLOCK = SealedBlockFile.BLOCK;
	private static final int HEADER = 4096;
	private static final int RECORD = 12 + BLOCK + 16;
	private static final int BLOCKS = 6;

	private SealedBlocks blocks;
	private byte[] content;
	private byte[] good;

	@BeforeEach
	void sealFile() throws IOException {
		blocks = blocks(1, Purpose.DATABASE);
		content = random(BLOCKS * BLOCK, 3);
		good = seal(content);
	}

	private static SealedBlocks blocks(long vault, Purpose purpose) {
		return new SealedBlocks(new RootKey(new UUID(vault, vault), random(32, 7)), purpose);
	}

	private byte[] seal(byte[] plain) throws IOException {
		var storage = new PowerLossStorage(new byte[0]);
		try (SealedBlockFile file = blocks.open(storage, "name")) {
			file.write(0, ByteBuffer.wrap(plain));
		}
		return storage.content();
	}

	private static byte[] random(int length, long seed) {
		byte[] bytes = new byte[length];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

	private SealedBlockFile strict(byte[] raw) throws IOException {
		return blocks.open(new PowerLossStorage(raw), "name");
	}

	private static byte[] read(SealedBlockFile file, long block) throws IOException {
		ByteBuffer target = ByteBuffer.allocate(BLOCK);
		file.read(block * BLOCK, target);
		return target.array();
	}

	private byte[] block(int number) {
		return Arrays.copyOfRange(content, number * BLOCK, (number + 1) * BLOCK);
	}

	@Test
	void everyFlippedBitOfTheHeaderIsNoticedAtOpening() {
		for (int at = 0; at < HEADER; at++) {
			byte[] raw = good.clone();
			raw[at] ^= (byte) (1 << at % 8);
			SealedBlockDamaged failure = assertThrows(SealedBlockDamaged.class, () -> strict(raw), "byte " + at);
			assertEquals(-1, failure.block());
			assertEquals("name", failure.file());
		}
	}

	@Test
	void everyFlippedByteOfABlockIsNoticedAndNamed() throws IOException {
		byte[] raw = good.clone();
		try (SealedBlockFile file = strict(raw)) {
			assertArrayEquals(block(3), read(file, 3));
		}
		for (int at = 0; at < RECORD; at++) {
			raw[HEADER + 3 * RECORD + at] ^= (byte) (1 << at % 8);
			try (SealedBlockFile file = strict(raw)) {
				SealedBlockDamaged failure = assertThrows(SealedBlockDamaged.class, () -> read(file, 3), "byte " + at);
				assertEquals(3, failure.block());
				assertEquals("block 3 of name is damaged", failure.getMessage());
			}
			raw[HEADER + 3 * RECORD + at] ^= (byte) (1 << at % 8);
		}
	}

	@Test
	void nothingOfADamagedReadIsHandedOut() throws IOException {
		byte[] raw = good.clone();
		raw[HEADER + 3 * RECORD + 50] ^= 1;
		try (SealedBlockFile file = strict(raw)) {
			ByteBuffer target = ByteBuffer.allocate(BLOCKS * BLOCK);
			assertThrows(SealedBlockDamaged.class, () -> file.read(0, target));
			assertEquals(0, target.position());
			assertArrayEquals(new byte[BLOCKS * BLOCK], target.array());
			assertArrayEquals(block(2), read(file, 2));
			assertArrayEquals(block(4), read(file, 4));
		}
	}

	@Test
	void blocksInEachOthersPlaceAreNoticed() throws IOException {
		byte[] raw = good.clone();
		System.arraycopy(good, HEADER + RECORD, raw, HEADER + 2 * RECORD, RECORD);
		System.arraycopy(good, HEADER + 2 * RECORD, raw, HEADER + RECORD, RECORD);
		try (SealedBlockFile file = strict(raw)) {
			assertEquals(List.of(1L, 2L), file.verify());
		}
	}

	@Test
	void aBlockOfAnotherFileIsNoticed() throws IOException {
		byte[] raw = good.clone();
		System.arraycopy(seal(content), HEADER + RECORD, raw, HEADER + RECORD, RECORD);
		try (SealedBlockFile file = strict(raw)) {
			assertEquals(List.of(1L), file.verify());
		}
	}

	@Test
	void anotherNamePurposeOrVaultDoesNotOpen() {
		assertThrows(SealedBlockDamaged.class, () -> blocks.open(new PowerLossStorage(good), "other"));
		assertThrows(SealedBlockDamaged.class, () -> blocks(1, Purpose.INDEX).open(new PowerLossStorage(good), "name"));
		assertThrows(SealedBlockDamaged.class, () -> blocks(2, Purpose.DATABASE).open(new PowerLossStorage(good), "name"));
	}

	@Test
	void everyCutOfTheHeaderIsNoticed() {
		for (int length = 1; length < HEADER; length++) {
			byte[] raw = Arrays.copyOf(good, length);
			assertThrows(SealedBlockDamaged.class, () -> strict(raw), "length " + length);
		}
	}

	@Test
	void aTornEndIsLeftOutAndNamed() throws IOException {
		for (int length : new int[] { 1, 11, 12, BLOCK, RECORD - 1 }) {
			var storage = new PowerLossStorage(Arrays.copyOf(good, HEADER + 4 * RECORD + length));
			try (SealedBlockFile file = blocks.open(storage, "name")) {
				assertEquals(4 * BLOCK, file.size());
				assertEquals(List.of(4L), file.verify());
				file.write(4 * BLOCK, ByteBuffer.wrap(block(4)));
				assertEquals(List.of(), file.verify());
				assertArrayEquals(block(4), read(file, 4));
			}
		}
	}

	@Test
	void aZeroedBlockIsDamageAndNotZeros() throws IOException {
		byte[] raw = good.clone();
		Arrays.fill(raw, HEADER + RECORD, HEADER + 2 * RECORD, (byte) 0);
		try (SealedBlockFile file = strict(raw)) {
			assertThrows(SealedBlockDamaged.class, () -> read(file, 1));
			assertEquals(List.of(1L), file.verify());
		}
	}

	@Test
	void aWholeBlockMendsADamagedOneAndAPartOfItDoesNot() throws IOException {
		byte[] raw = good.clone();
		raw[HEADER + RECORD + 50] ^= 1;
		try (SealedBlockFile file = strict(raw)) {
			assertThrows(SealedBlockDamaged.class, () -> file.write(BLOCK + 10, ByteBuffer.allocate(20)));
			file.write(BLOCK, ByteBuffer.wrap(block(1)));
			assertArrayEquals(block(1), read(file, 1));
			assertEquals(List.of(), file.verify());
		}
	}

	/** Documented: no seal tells an older state of the same block from the newest. Whoever owns the content counts its changes. */
	@Test
	void anOlderStateOfABlockIsNotNoticedHere() throws IOException {
		var storage = new PowerLossStorage(good);
		try (SealedBlockFile file = blocks.open(storage, "name")) {
			file.write(BLOCK, ByteBuffer.allocate(BLOCK));
			storage.write(HEADER + RECORD, ByteBuffer.wrap(good, HEADER + RECORD, RECORD));
			assertArrayEquals(block(1), read(file, 1));
		}
	}

	@Test
	void afterAPowerCutWhatWasForcedIsThereAndTheRestIsOldNewOrNamed() throws IOException {
		long seed = Long.getLong("afterglow.seed", System.nanoTime());
		System.out.println("afterglow.seed=" + seed);
		Random random = new Random(seed);
		for (double share : new double[] { 0, 0.5, 0.9, 1 }) {
			for (int round = 0; round < 20; round++) {
				cutDuringWrites(share, random);
			}
		}
	}

	private void cutDuringWrites(double share, Random random) throws IOException {
		byte[] older = random(BLOCKS * BLOCK, random.nextLong());
		byte[] newer = random(BLOCKS * BLOCK, random.nextLong());
		var storage = new PowerLossStorage(new byte[0]);
		SealedBlockFile file = blocks.open(storage, "name");
		file.write(0, ByteBuffer.wrap(older));
		file.force();
		int from = random.nextInt(BLOCKS);
		file.write((long) from * BLOCK, ByteBuffer.wrap(newer, from * BLOCK, (BLOCKS - from) * BLOCK));
		file.write(BLOCKS * BLOCK, ByteBuffer.allocate(BLOCK));
		try (SealedBlockFile after = strict(storage.cut(share, random))) {
			assertTrue(after.size() >= BLOCKS * BLOCK);
			List<Long> torn = after.verify();
			for (int block = 0; block < BLOCKS; block++) {
				byte[] old = Arrays.copyOfRange(older, block * BLOCK, (block + 1) * BLOCK);
				byte[] written = Arrays.copyOfRange(newer, block * BLOCK, (block + 1) * BLOCK);
				String where = "block " + block + ", written from " + from;
				if (torn.contains((long) block)) {
					assertTrue(block >= from, where);
				} else {
					byte[] found = read(after, block);
					assertTrue(Arrays.equals(found, old) || block >= from && Arrays.equals(found, written), where);
				}
			}
		}
	}

	@Test
	void aPowerCutNeverLosesTheHeaderOfWrittenBlocks() throws IOException {
		for (int seed = 0; seed < 50; seed++) {
			var storage = new PowerLossStorage(new byte[0]);
			blocks.open(storage, "name").write(0, ByteBuffer.wrap(content));
			byte[] left = storage.cut(0.5, new Random(seed));
			try (SealedBlockFile file = strict(left)) {
				assertTrue(left.length > HEADER, "no block survived, seed " + seed);
				assertTrue(file.size() > 0);
			}
		}
	}
}
