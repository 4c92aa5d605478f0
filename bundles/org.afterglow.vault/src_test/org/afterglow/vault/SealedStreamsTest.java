package org.afterglow.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamsTest {
	/** Bytes of content in the first segment and in each after it. */
	private static final int FIRST = 65536 - 16 - 40;
	private static final int NEXT = 65536 - 16;

	@TempDir
	Path folder;
	private SealedStreams streams;
	private Path file;

	@BeforeEach
	void createKey() {
		UUID vault = new UUID(1, 2);
		streams = new SealedStreams(new RootKey(vault, random(32, 7)), vault, Purpose.INDEX);
		file = folder.resolve("file");
	}

	private static byte[] random(int length, long seed) {
		byte[] bytes = new byte[length];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

	private byte[] seal(byte[] content) throws IOException {
		Files.deleteIfExists(file);
		try (OutputStream out = streams.create(file, "name")) {
			out.write(content);
		}
		return Files.readAllBytes(file);
	}

	private static byte[] readAll(SealedChannel channel) throws IOException {
		byte[] content = new byte[Math.toIntExact(channel.length())];
		channel.read(0, ByteBuffer.wrap(content));
		return content;
	}

	private byte[] unseal() throws IOException {
		try (SealedChannel channel = streams.open(file, "name")) {
			return readAll(channel);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 4096, FIRST - 1, FIRST, FIRST + 1, FIRST + NEXT - 1, FIRST + NEXT, FIRST + NEXT + 1, FIRST + 3 * NEXT + 17 })
	void whatIsWrittenIsRead(int length) throws IOException {
		byte[] content = random(length, length);
		seal(content);
		assertEquals(length, SealedStreams.length(file));
		assertArrayEquals(content, unseal());
	}

	@Test
	void piecesAreRead() throws IOException {
		byte[] content = random(FIRST + 2 * NEXT + 100, 1);
		seal(content);
		long seed = Long.getLong("afterglow.seed", System.nanoTime());
		System.out.println("afterglow.seed=" + seed);
		Random random = new Random(seed);
		try (SealedChannel channel = streams.open(file, "name")) {
			for (int i = 0; i < 500; i++) {
				int start = random.nextInt(content.length);
				int length = random.nextInt(Math.min(content.length - start, random.nextBoolean() ? 200 : 200_000)) + 1;
				ByteBuffer target = random.nextBoolean() ? ByteBuffer.allocate(length + 9) : ByteBuffer.allocateDirect(length + 9);
				target.position(4).limit(4 + length);
				channel.read(start, target);
				assertFalse(target.hasRemaining());
				byte[] read = new byte[length];
				target.position(4).get(read);
				assertArrayEquals(Arrays.copyOfRange(content, start, start + length), read);
			}
		}
	}

	@Test
	void segmentsTileTheContent() throws IOException {
		seal(random(FIRST + NEXT + 5, 1));
		try (SealedChannel channel = streams.open(file, "name")) {
			assertEquals(0, channel.startOf(0));
			assertEquals(FIRST, channel.startOf(1));
			assertEquals(FIRST + NEXT, channel.startOf(2));
			for (long position : new long[] { 0, 1, FIRST - 1, FIRST, FIRST + NEXT - 1, FIRST + NEXT, 1L << 40 }) {
				long segment = channel.blockOf(position);
				assertTrue(channel.startOf(segment) <= position && position < channel.startOf(segment + 1), "position " + position);
			}
		}
	}

	@Test
	void nothingIsReadBehindTheEnd() throws IOException {
		seal(random(10, 1));
		try (SealedChannel channel = streams.open(file, "name")) {
			assertThrows(EOFException.class, () -> channel.read(0, ByteBuffer.allocate(11)));
			assertThrows(EOFException.class, () -> channel.read(10, ByteBuffer.allocate(1)));
			assertThrows(EOFException.class, () -> channel.read(-1, ByteBuffer.allocate(1)));
			assertThrows(EOFException.class, () -> channel.read(Long.MAX_VALUE, ByteBuffer.allocate(1)));
			channel.read(10, ByteBuffer.allocate(0));
		}
	}

	@Test
	void anotherNameDoesNotOpen() throws IOException {
		for (int length : new int[] { 0, 10, FIRST + 10 }) {
			seal(random(length, 1));
			SealedStreamDamaged failure = assertThrows(SealedStreamDamaged.class, () -> streams.open(file, "nam"));
			assertEquals("nam", failure.file());
		}
	}

	@Test
	void everyFlippedBitOfAShortFileIsNoticed() throws IOException {
		for (int length : new int[] { 0, 1, 40 }) {
			byte[] sealed = seal(random(length, length));
			for (int bit = 0; bit < sealed.length * 8; bit++) {
				byte[] altered = sealed.clone();
				altered[bit / 8] ^= (byte) (1 << bit % 8);
				Files.write(file, altered);
				assertThrows(SealedStreamDamaged.class, () -> streams.open(file, "name").close(), length + " bytes, bit " + bit);
			}
		}
	}

	@Test
	void flippedBitsOfALongFileAreNoticed() throws IOException {
		byte[] content = random(FIRST + NEXT + 1000, 3);
		byte[] sealed = seal(content);
		Random random = new Random(4);
		int[] borders = { 0, 1, 39, 40, 41, 65535, 65536, 65537, 131071, 131072, 131073, sealed.length - 1 };
		for (int i = 0; i < 100; i++) {
			int at = i < borders.length ? borders[i] : random.nextInt(sealed.length);
			byte[] altered = sealed.clone();
			altered[at] ^= (byte) (1 << random.nextInt(8));
			Files.write(file, altered);
			assertThrows(SealedStreamDamaged.class, this::unseal, "byte " + at);
		}
	}

	@Test
	void aDamagedSegmentStaysDamagedAndLeavesTheOthersReadable() throws IOException {
		byte[] content = random(FIRST + 2 * NEXT, 3);
		byte[] sealed = seal(content);
		sealed[65536 + 100] ^= 1;
		Files.write(file, sealed);
		try (SealedChannel channel = streams.open(file, "name")) {
			for (int i = 0; i < 3; i++) {
				ByteBuffer none = ByteBuffer.allocate(10);
				assertThrows(SealedStreamDamaged.class, () -> channel.read(FIRST + 5, none));
				assertArrayEquals(new byte[10], none.array());
				ByteBuffer first = ByteBuffer.allocate(10);
				channel.read(FIRST - 10, first);
				assertArrayEquals(Arrays.copyOfRange(content, FIRST - 10, FIRST), first.array());
			}
		}
	}

	@Test
	void everyCutIsNoticedAtOpening() throws IOException {
		byte[] sealed = seal(random(FIRST + NEXT + 300, 3));
		List<Integer> lengths = new ArrayList<>(List.of(0, 1, 39, 40, 41, 55, 56, 57, 65535, 65536, 65537, 65551, 65552, 65553, 131071, 131072, 131073));
		for (int length = sealed.length - 400; length < sealed.length; length++) {
			lengths.add(length);
		}
		for (int length : lengths) {
			Files.write(file, Arrays.copyOf(sealed, length));
			assertThrows(SealedStreamDamaged.class, () -> streams.open(file, "name").close(), "cut to " + length);
		}
		for (int more : new int[] { 1, 16, 17, 65536 }) {
			Files.write(file, Arrays.copyOf(sealed, sealed.length + more));
			assertThrows(SealedStreamDamaged.class, () -> streams.open(file, "name").close(), more + " bytes more");
		}
	}

	@Test
	void swappedSegmentsAndFilesAreNoticed() throws IOException {
		byte[] content = random(FIRST + 3 * NEXT, 3);
		byte[] sealed = seal(content);
		byte[] swapped = sealed.clone();
		System.arraycopy(sealed, 65536, swapped, 2 * 65536, 65536);
		System.arraycopy(sealed, 2 * 65536, swapped, 65536, 65536);
		Files.write(file, swapped);
		assertThrows(SealedStreamDamaged.class, this::unseal);

		byte[] other = seal(content);
		System.arraycopy(sealed, 65536, other, 65536, 65536);
		Files.write(file, other);
		assertThrows(SealedStreamDamaged.class, this::unseal, "a segment of another file of the same name");
	}

	@Test
	void anUnfinishedFileIsNoticed() throws IOException {
		OutputStream out = streams.create(file, "name");
		out.write(random(3 * NEXT, 5));
		out.flush();
		assertThrows(SealedStreamDamaged.class, () -> streams.open(file, "name"));
		out.close();
		assertArrayEquals(random(3 * NEXT, 5), unseal());
	}

	@Test
	void anExistingFileIsNotOverwritten() throws IOException {
		byte[] sealed = seal(random(10, 1));
		assertThrows(FileAlreadyExistsException.class, () -> streams.create(file, "name"));
		assertArrayEquals(sealed, Files.readAllBytes(file));
		assertThrows(NoSuchFileException.class, () -> streams.open(folder.resolve("none"), "none"));
	}

	@Test
	void theSameContentNeverLooksTheSame() throws IOException {
		byte[] first = seal(random(1000, 1));
		byte[] second = seal(random(1000, 1));
		assertEquals(first.length, second.length);
		int same = 0;
		for (int i = 0; i < first.length; i++) {
			same += first[i] == second[i] ? 1 : 0;
		}
		assertTrue(same < 30, same + " bytes are the same");
	}

	@Test
	void manyThreadsReadOneChannel() throws Exception {
		byte[] content = random(FIRST + 5 * NEXT, 8);
		seal(content);
		try (SealedChannel channel = streams.open(file, "name"); ExecutorService pool = Executors.newFixedThreadPool(8)) {
			List<Future<?>> readers = new ArrayList<>();
			for (int reader = 0; reader < 8; reader++) {
				Random random = new Random(reader);
				readers.add(pool.submit(() -> {
					for (int i = 0; i < 100; i++) {
						int start = random.nextInt(content.length - 5000);
						byte[] read = new byte[5000];
						channel.read(start, ByteBuffer.wrap(read));
						assertArrayEquals(Arrays.copyOfRange(content, start, start + 5000), read);
					}
					return null;
				}));
			}
			for (Future<?> reader : readers) {
				reader.get();
			}
		}
	}

	@Test
	void anInterruptedReaderDoesNotCloseTheFileForOthers() throws IOException {
		byte[] content = random(FIRST + 5, 8);
		seal(content);
		try (SealedChannel channel = streams.open(file, "name")) {
			Thread.currentThread().interrupt();
			assertArrayEquals(content, readAll(channel));
			assertTrue(Thread.interrupted());
			assertArrayEquals(content, readAll(channel));
		}
	}
}
