package org.afterglow.ui.clients.internal.attach;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Something that can be attached.
 *
 * @param name under which it is listed
 * @param size in bytes, as far as it is known before it is read
 */
record Source(String name, OptionalLong size, Bytes bytes) {

	private static final int LONGEST_NAME = 300;

	/** Opens what is to be read. Off the UI thread. */
	@FunctionalInterface
	interface Bytes {
		InputStream open() throws IOException;
	}

	/** A file, under its own name. Looks at the disk. */
	static Source of(Path file) throws IOException {
		return new Source(name(String.valueOf(file.getFileName())), OptionalLong.of(Files.size(file)), () -> Files.newInputStream(file));
	}

	static Source of(String name, byte[] bytes) {
		return new Source(name, OptionalLong.of(bytes.length), () -> new ByteArrayInputStream(bytes));
	}

	/** Systems allow more in the name of a file than fits into a line. */
	private static String name(String fileName) {
		String line = fileName.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
		if (line.length() > LONGEST_NAME) {
			line = line.substring(line.length() - LONGEST_NAME).strip();
		}
		return line.isEmpty() ? "_" : line;
	}
}
