package org.afterglow.store.jdbc.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the database writes at a time, as its first line tells: H2 appends or reuses whole blocks and never changes a chunk.
 *
 * @param id counts the chunks
 * @param blocks how long it is
 * @param version of the database that it completes; a moved chunk keeps its own
 */
record Chunk(int id, int blocks, long version) {

	private static final byte[] START = "chunk:".getBytes(StandardCharsets.US_ASCII);
	private static final int LONGEST_LINE = 1024;
	private static final Pattern LINE = Pattern.compile("chunk:(\\p{XDigit}{1,8})(?:,[A-Za-z]+:\\p{XDigit}+)+ *");
	private static final Pattern BLOCKS = Pattern.compile(",len:(\\p{XDigit}{1,7})\\b");
	private static final Pattern VERSION = Pattern.compile(",version:(\\p{XDigit}{1,15})\\b");

	/** The chunk that starts with these bytes, if one does. Leaves the buffer as it is. */
	static Optional<Chunk> at(ByteBuffer bytes) {
		if (bytes.remaining() < START.length || bytes.slice(bytes.position(), START.length).mismatch(ByteBuffer.wrap(START)) >= 0) {
			return Optional.empty();
		}
		return line(bytes).flatMap(Chunk::parse);
	}

	private static Optional<String> line(ByteBuffer bytes) {
		int most = Math.min(bytes.remaining(), LONGEST_LINE);
		for (int i = 0; i < most; i++) {
			if (bytes.get(bytes.position() + i) == '\n') {
				byte[] line = new byte[i];
				bytes.get(bytes.position(), line);
				return Optional.of(new String(line, StandardCharsets.ISO_8859_1));
			}
		}
		return Optional.empty();
	}

	private static Optional<Chunk> parse(String line) {
		Matcher whole = LINE.matcher(line);
		Matcher blocks = BLOCKS.matcher(line);
		Matcher version = VERSION.matcher(line);
		if (!whole.matches() || !blocks.find() || !version.find()) {
			return Optional.empty();
		}
		return Optional.of(new Chunk(Integer.parseUnsignedInt(whole.group(1), 16), Integer.parseInt(blocks.group(1), 16),
				Long.parseLong(version.group(1), 16)));
	}
}
