package org.afterglow.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The first line of a file, without its line end. */
final class PassphraseFile {

	private static final int LONGEST = 64 * 1024;

	private PassphraseFile() {
	}

	/** @return the characters, to be overwritten by the caller; none if the line is empty */
	static char[] firstLine(Path file) throws IOException {
		byte[] bytes = new byte[0];
		CharBuffer text = CharBuffer.allocate(0);
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(LONGEST);
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, lineEnd(bytes)));
			char[] line = new char[text.remaining()];
			text.get(line);
			return line;
		} finally {
			Arrays.fill(bytes, (byte) 0);
			Arrays.fill(text.array(), '\0');
		}
	}

	/** True if the file was read but is no text. */
	static boolean isNoText(IOException e) {
		return e instanceof CharacterCodingException;
	}

	private static int lineEnd(byte[] bytes) {
		int end = 0;
		while (end < bytes.length && bytes[end] != '\n') {
			end++;
		}
		return end > 0 && bytes[end - 1] == '\r' ? end - 1 : end;
	}
}
