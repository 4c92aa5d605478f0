package org.afterglow.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Counts for a row of a table in {@code releng/reliability.md}, in the lines that {@code org.afterglow.testing.Tally} writes: these
 * tests know the product as files alone and no bundle of it.
 */
record Tally(String table, String row) {

	private static final String FOLDER = System.getProperty("afterglow.reliability", "");

	/** How often to try: a fair sample, or in a long run the whole. */
	static int effort(int sample, int whole) {
		return Boolean.getBoolean("afterglow.long") ? whole : sample;
	}

	void count(String column, long number) {
		if (FOLDER.isEmpty()) {
			return;
		}
		try {
			Path folder = Files.createDirectories(Path.of(FOLDER));
			Files.writeString(folder.resolve(ProcessHandle.current().pid() + ".tally"), table + "\t" + row + "\t" + column + "\t" + number + "\n",
					StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Of lines that a program of the test said: "tally COLUMN NUMBER". */
	void countSaid(String output) {
		output.lines().map(line -> line.split(" ")).filter(words -> words[0].equals("tally"))
				.forEach(words -> count(words[1], Long.parseLong(words[2])));
	}
}
