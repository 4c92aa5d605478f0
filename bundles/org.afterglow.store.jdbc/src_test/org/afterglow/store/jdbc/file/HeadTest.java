package org.afterglow.store.jdbc.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.store.jdbc.file.Head.Written;
import org.junit.jupiter.api.Test;

class HeadTest {

	private static final String HEADER =
			"H:2,block:4e,blockSize:1000,chunk:42,clean:1,created:1a1fc2efbc7,format:3,version:42,fletcher:4069d16e\n";

	@Test
	void aHeadComesBackFromItsBlock() {
		List<Written> written = new ArrayList<>();
		for (int i = 0; i < Head.MOST_WRITTEN; i++) {
			written.add(new Written(i * 1_000_000_000L, i + 1, -i));
		}
		Head head = new Head(77, true, 1L << 40, 12, HEADER.getBytes(StandardCharsets.ISO_8859_1), written);
		Head back = Head.from(head.toBlock()).orElseThrow();
		assertArrayEquals(head.header(), back.header());
		assertEquals(List.of(77L, true, 1L << 40, 12L, written),
				List.of(back.sequence(), back.clean(), back.blocks(), back.version(), back.written()));
		assertEquals(Optional.empty(), Head.from(ByteBuffer.allocate(4096)));
	}

	@Test
	void headsTakeTurns() {
		Head one = Head.none().next(false, 0, 0, new byte[0], List.of());
		Head two = one.next(false, 0, 0, new byte[0], List.of());
		assertEquals(List.of(4096L, 0L), List.of(one.position(), two.position()));
	}

	@Test
	void aHeadThatDoesNotFitIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Head(1, false, 1, 1, new byte[2000], List.of()));
	}

	@Test
	void aHeadOfAnotherKindTakesNoMemory() {
		Head head = Head.none().next(false, 9, 1, new byte[3], List.of(new Written(2, 1, 7)));
		for (int place : List.of(33, 40)) {
			for (int count : List.of(-1, Integer.MAX_VALUE)) {
				ByteBuffer block = head.toBlock().putInt(place, count);
				assertThrows(IllegalArgumentException.class, () -> Head.from(block), "count at " + place + ": " + count);
			}
		}
		assertThrows(IllegalArgumentException.class, () -> new Written(2, -5, 7));
		assertThrows(IllegalArgumentException.class, () -> new Written(2, Integer.MAX_VALUE, 7));
	}

	@Test
	void headerBlocksAreTwiceTheSame() {
		byte[] header = HEADER.getBytes(StandardCharsets.ISO_8859_1);
		byte[] blocks = Head.headerBlocks(header);
		assertArrayEquals(header, Head.headerOf(blocks));
		blocks[5000] = 1;
		assertThrows(IllegalArgumentException.class, () -> Head.headerOf(blocks));
	}

	@Test
	void aTearChangesTheSum() {
		ByteBuffer bytes = ByteBuffer.allocate(2 * 4096);
		Written whole = Written.of(5, bytes);
		assertEquals(2, whole.blocks());
		bytes.put(4096, (byte) 1);
		assertTrue(!whole.equals(Written.of(5, bytes)));
	}

	@Test
	void chunksAreKnownByTheirFirstLine() {
		String line = "chunk:3e,len:3,pages:d,max:31f0,map:2d,root:f8000083a03,time:a576,version:3f,next:d,toc:271c   \n";
		assertEquals(Optional.of(new Chunk(0x3e, 3, 0x3f)), chunk(line + "\1\2\3"));
		for (String other : List.of("", "chunk:", "chunk:1,len:2,version:3", "chunk of bread\n", "chunk:1,len:2\n",
				"chunk:1,version:2\n", "chunk:xyz,len:1,version:1\n", " " + line)) {
			assertEquals(Optional.empty(), chunk(other), other);
		}
	}

	private static Optional<Chunk> chunk(String text) {
		return Chunk.at(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void theHeaderIsPointedAtAnotherChunk() {
		byte[] header = StoreHeader.withLast(HEADER.getBytes(StandardCharsets.ISO_8859_1), 0x26, new Chunk(0x44, 5, 0x45));
		String line = new String(header, StandardCharsets.ISO_8859_1);
		assertTrue(line.startsWith("H:2,block:26,blockSize:1000,chunk:44,created:1a1fc2efbc7,format:3,version:45,fletcher:"),
				line);
		assertTrue(line.endsWith("\n"));
	}
}
