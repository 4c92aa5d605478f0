package org.afterglow.store.jdbc.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.h2.mvstore.DataUtils;

/** The header that H2 writes in front of its chunks: one line of names and hexadecimal values, ended by a sum of it. */
final class StoreHeader {

	private static final String SUM = "fletcher";

	private StoreHeader() {
	}

	/**
	 * The same header with this chunk as the last one, and no word of a clean end. H2 2.5 names the last chunk but one in the
	 * headers it writes while it is running, and after a crash it misses a chunk that stands neither at the end nor where the
	 * one before foretold. After a clean end it looks at the newest chunks, and when a dead one among them is gone it falls back
	 * on what it had looked at so far, without the last. Either would lose saves.
	 */
	static byte[] withLast(byte[] header, long block, Chunk chunk) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String pair : new String(header, StandardCharsets.ISO_8859_1).strip().split(",")) {
			int colon = pair.indexOf(':');
			values.put(pair.substring(0, colon), pair.substring(colon + 1));
		}
		values.remove(SUM);
		values.remove("clean");
		values.put("block", Long.toHexString(block));
		values.put("chunk", Integer.toHexString(chunk.id()));
		values.put("version", Long.toHexString(chunk.version()));
		StringJoiner line = new StringJoiner(",");
		values.forEach((name, value) -> line.add(name + ":" + value));
		byte[] bytes = line.toString().getBytes(StandardCharsets.ISO_8859_1);
		int sum = DataUtils.getFletcher32(bytes, 0, bytes.length);
		return (line + "," + SUM + ":" + Integer.toHexString(sum) + "\n").getBytes(StandardCharsets.ISO_8859_1);
	}
}
