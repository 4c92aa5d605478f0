package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies a file while it is written gets it as it is at the end, byte for byte. */
class LiveCopyTest {
	private static final int BLOCKS = 600;

	@TempDir
	Path temp;
	private Vault vault;
	private Path original;
	private Path copied;
	private SealedBlockFile file;
	private final Random random = new Random(7);

	@BeforeEach
	void begin() throws Exception {
		vault = Vault.create(temp.resolve("practice"), Passphrase.of("a door in the tide".toCharArray()), KeyCost.forTests());
		original = temp.resolve("original");
		copied = temp.resolve("copied");
		file = vault.blocks(Purpose.DATABASE).open(BlockStorage.of(original, BlockStorage.Access.WRITE), "records.db");
		file.write(0, some(BLOCKS));
	}

	@AfterEach
	void end() throws Exception {
		file.close();
		vault.close();
	}

	private ByteBuffer some(int blocks) {
		byte[] bytes = new byte[blocks * SealedBlockFile.BLOCK];
		random.nextBytes(bytes);
		return ByteBuffer.wrap(bytes);
	}

	private void assertSame() throws Exception {
		assertEquals(Files.size(original), Files.size(copied));
		assertArrayEquals(Files.readAllBytes(original), Files.readAllBytes(copied));
		assertEquals(java.util.List.of(), vault.blocks(Purpose.DATABASE).open(BlockStorage.of(copied, BlockStorage.Access.READ), "records.db").verify());
	}

	@Test
	void whatIsWrittenBetweenBeginningAndEndIsInTheCopy() throws Exception {
		try (LiveCopy copy = file.copyTo(copied)) {
			file.write(5L * SealedBlockFile.BLOCK, some(3));
			file.write((BLOCKS + 40L) * SealedBlockFile.BLOCK, some(2));
			file.write(77, ByteBuffer.wrap(new byte[] {1, 2, 3}));
			copy.finish();
		}
		assertSame();
	}

	@Test
	void aFileThatIsCutMeanwhileIsCutInTheCopy() throws Exception {
		try (LiveCopy copy = file.copyTo(copied)) {
			file.truncate(100L * SealedBlockFile.BLOCK);
			file.write(99L * SealedBlockFile.BLOCK, some(4));
			copy.finish();
		}
		assertSame();
	}

	@Test
	void writersThatNeverRestAreCaughtUpWith() throws Exception {
		AtomicBoolean stop = new AtomicBoolean();
		Object turn = new Object();
		Thread writer = new Thread(() -> {
			Random places = new Random(11);
			while (!stop.get()) {
				synchronized (turn) {
					try {
						file.write((long) places.nextInt(BLOCKS * 2) * SealedBlockFile.BLOCK, some(1 + places.nextInt(4)));
						if (places.nextInt(20) == 0) {
							file.truncate((long) (BLOCKS / 2 + places.nextInt(BLOCKS)) * SealedBlockFile.BLOCK);
						}
					} catch (java.io.IOException e) {
						throw new java.io.UncheckedIOException(e);
					}
				}
			}
		});
		writer.start();
		try {
			for (int i = 0; i < 20; i++) {
				Files.deleteIfExists(copied);
				try (LiveCopy copy = file.copyTo(copied)) {
					synchronized (turn) {
						copy.finish();
						assertSame();
					}
				}
			}
		} finally {
			stop.set(true);
			writer.join();
		}
	}

	@Test
	void onlyOneCopyIsMadeAtATimeAndAnEndedOneIsForgotten() throws Exception {
		try (LiveCopy copy = file.copyTo(copied)) {
			assertThrows(IllegalStateException.class, () -> file.copyTo(temp.resolve("other")));
			file.write(0, some(1));
			copy.finish();
		}
		assertSame();
		Files.delete(copied);
		try (LiveCopy copy = file.copyTo(copied)) {
			copy.finish();
		}
		assertSame();
		assertTrue(Files.exists(copied));
	}
}
