package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed file does what a plain file does, in whole blocks. */
class SealedBlockFileTest {
	private static final int BLOCK = SealedBlockFile.BLOCK;

	@TempDir
	Path folder;
	private SealedBlocks blocks;
	private Path file;

	@BeforeEach
	void createKey() {
		blocks = new SealedBlocks(new RootKey(new UUID(1, 2), random(32, 7)), Purpose.DATABASE);
		file = folder.resolve("file");
	}

	private static byte[] random(int length, long seed) {
		byte[] bytes = new byte[length];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

	private SealedBlockFile open() throws IOException {
		return blocks.open(BlockStorage.of(file, BlockStorage.Access.WRITE), "name");
	}

	/** The same in memory: bytes and their number, rounded up to blocks. */
	private static final class Model {
		private byte[] bytes = new byte[0];

		void write(int position, byte[] source) {
			int size = roundUp(Math.max(bytes.length, position + source.length));
			bytes = Arrays.copyOf(bytes, size);
			System.arraycopy(source, 0, bytes, position, source.length);
		}

		void truncate(int size) {
			bytes = Arrays.copyOf(bytes, Math.min(bytes.length, roundUp(size)));
		}

		private static int roundUp(int size) {
			return (size + BLOCK - 1) / BLOCK * BLOCK;
		}
	}

	@Test
	void itDoesWhatBytesInMemoryDo() throws IOException {
		long seed = Long.getLong("afterglow.seed", System.nanoTime());
		System.out.println("afterglow.seed=" + seed);
		Random random = new Random(seed);
		Model model = new Model();
		SealedBlockFile sealed = open();
		for (int step = 0; step < 3000; step++) {
			int position = random.nextInt(40) * BLOCK + (random.nextBoolean() ? 0 : random.nextInt(BLOCK));
			switch (random.nextInt(20)) {
				case 0 -> {
					sealed.close();
					sealed = open();
				}
				case 1 -> {
					sealed.truncate(position);
					model.truncate(position);
				}
				case 2, 3, 4, 5, 6, 7 -> {
					int length = random.nextBoolean() ? BLOCK * random.nextInt(1, 8) : random.nextInt(1, 3 * BLOCK);
					byte[] source = random(length, step);
					sealed.write(position, random.nextBoolean() ? ByteBuffer.wrap(source) : ByteBuffer.wrap(source).asReadOnlyBuffer());
					model.write(position, source);
				}
				default -> compare(model, sealed, position, random.nextInt(1, 5 * BLOCK));
			}
			assertEquals(model.bytes.length, sealed.size(), "step " + step);
		}
		assertEquals(List.of(), sealed.verify());
		compare(model, sealed, 0, model.bytes.length + 1);
		sealed.close();
	}

	private static void compare(Model model, SealedBlockFile sealed, int position, int length) throws IOException {
		ByteBuffer target = ByteBuffer.allocate(length);
		int read = sealed.read(position, target);
		int end = Math.min(model.bytes.length, position + length);
		if (position >= model.bytes.length) {
			assertEquals(-1, read);
		} else {
			assertEquals(end - position, read);
			assertEquals(read, target.position());
			assertArrayEquals(Arrays.copyOfRange(model.bytes, position, end), Arrays.copyOf(target.array(), read));
		}
	}

	@Test
	void aFileLargerThanABatchIsWrittenAndRead() throws IOException {
		byte[] content = random(5 * 1024 * 1024, 3);
		try (SealedBlockFile sealed = open()) {
			sealed.write(3 * BLOCK + 5, ByteBuffer.wrap(content));
			ByteBuffer read = ByteBuffer.allocateDirect(content.length);
			assertEquals(content.length, sealed.read(3 * BLOCK + 5, read));
			assertEquals(ByteBuffer.wrap(content), read.flip());
		}
	}

	@Test
	void aFarWriteFillsTheGapWithSealedZeros() throws IOException {
		try (SealedBlockFile sealed = open()) {
			sealed.write(1000L * BLOCK, ByteBuffer.wrap(new byte[] { 1 }));
			assertEquals(1001L * BLOCK, sealed.size());
			assertEquals(List.of(), sealed.verify());
			ByteBuffer zeros = ByteBuffer.allocate(10 * BLOCK);
			sealed.read(500L * BLOCK, zeros);
			assertArrayEquals(new byte[10 * BLOCK], zeros.array());
		}
	}

	@Test
	void anEmptyFileStaysEmptyUntilItIsWritten() throws IOException {
		try (SealedBlockFile sealed = open()) {
			assertEquals(0, sealed.size());
			assertEquals(-1, sealed.read(0, ByteBuffer.allocate(1)));
			assertEquals(0, sealed.read(0, ByteBuffer.allocate(0)));
			sealed.write(0, ByteBuffer.allocate(0));
			assertEquals(List.of(), sealed.verify());
		}
		assertEquals(0, Files.size(file));
	}

	@Test
	void noNonceIsUsedTwice() throws IOException {
		Set<ByteBuffer> nonces = new HashSet<>();
		for (int session = 0; session < 20; session++) {
			try (SealedBlockFile sealed = open()) {
				for (int i = 0; i < 20; i++) {
					sealed.write((long) (i % 5) * BLOCK, ByteBuffer.allocate(BLOCK));
					byte[] raw = Files.readAllBytes(file);
					int record = 4096 + i % 5 * (BLOCK + 28);
					assertTrue(nonces.add(ByteBuffer.wrap(Arrays.copyOfRange(raw, record, record + 12))));
				}
			}
		}
		assertEquals(400, nonces.size());
	}

	@Test
	void everyFileHasASaltOfItsOwn() throws IOException {
		Set<ByteBuffer> headers = new HashSet<>();
		for (int i = 0; i < 10; i++) {
			try (SealedBlockFile sealed = open()) {
				sealed.write(0, ByteBuffer.allocate(BLOCK));
			}
			assertTrue(headers.add(ByteBuffer.wrap(Files.readAllBytes(file), 16, 48)));
			Files.delete(file);
		}
	}

	@Test
	void readersSeeWholeWrites() throws Exception {
		try (SealedBlockFile sealed = open(); ExecutorService pool = Executors.newFixedThreadPool(5)) {
			byte[] block = new byte[4 * BLOCK];
			sealed.write(0, ByteBuffer.wrap(block));
			var done = new AtomicBoolean();
			List<Future<?>> readers = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				readers.add(pool.submit(() -> {
					while (!done.get()) {
						ByteBuffer read = ByteBuffer.allocate(4 * BLOCK);
						sealed.read(0, read);
						byte[] one = new byte[4 * BLOCK];
						Arrays.fill(one, read.get(0));
						assertArrayEquals(one, read.array());
					}
					return null;
				}));
			}
			for (int i = 0; i < 500; i++) {
				Arrays.fill(block, (byte) i);
				sealed.write(0, ByteBuffer.wrap(block));
			}
			done.set(true);
			for (Future<?> reader : readers) {
				reader.get();
			}
		}
	}

	@Test
	void anInterruptedThreadDoesNotCloseTheFileForOthers() throws IOException {
		try (SealedBlockFile sealed = open()) {
			Thread.currentThread().interrupt();
			sealed.write(0, ByteBuffer.wrap(random(BLOCK, 1)));
			sealed.force();
			ByteBuffer read = ByteBuffer.allocate(BLOCK);
			sealed.read(0, read);
			assertTrue(Thread.interrupted());
			assertArrayEquals(random(BLOCK, 1), read.array());
		}
	}

	@Test
	void aFileOpenForReadingIsNotChanged() throws IOException {
		try (SealedBlockFile sealed = open()) {
			sealed.write(0, ByteBuffer.wrap(random(BLOCK, 1)));
		}
		byte[] raw = Files.readAllBytes(file);
		try (SealedBlockFile sealed = blocks.open(BlockStorage.of(file, BlockStorage.Access.READ), "name")) {
			assertEquals(BLOCK, sealed.size());
			assertThrows(IOException.class, () -> sealed.write(0, ByteBuffer.allocate(BLOCK)));
			assertThrows(IOException.class, () -> sealed.truncate(0));
		}
		assertArrayEquals(raw, Files.readAllBytes(file));
	}
}
