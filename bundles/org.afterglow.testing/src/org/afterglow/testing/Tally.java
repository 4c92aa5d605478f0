package org.afterglow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Counts what tests try against the program and how it ends, for a row of a table in {@code releng/reliability.md}. Every test
 * process writes lines of its own; {@code releng/Reliability.java} adds them up. What is tried is counted before it is tried, so
 * that a test which ends early shows.
 *
 * @param row what is told apart within the table, such as a kind of file
 */
public record Tally(Table table, String row) {

	/** Counts are dropped when no folder is given. */
	private static final String FOLDER = System.getProperty("afterglow.reliability", "");

	/** The tables, each with columns of its own. */
	public enum Table {
		/** Columns tried, noticed, harmless, wrong. */
		DAMAGE,
		/** Columns cuts, saves, lost, unreadable. */
		POWER,
		/** Columns kills, saves, lost. */
		KILLS,
		/** Columns looks, files, found. */
		WORDS,
		/** Columns tried, refused. */
		STRANGERS
	}

	/** How often to try: a fair sample, or in a long run the whole. */
	public static int effort(int sample, int whole) {
		return Boolean.getBoolean("afterglow.long") ? whole : sample;
	}

	/** Adds one. */
	public void count(String column) {
		count(column, 1);
	}

	/** Adds a number that is not negative. */
	public void count(String column, long number) {
		if (number < 0) {
			throw new IllegalArgumentException(column + " " + number);
		}
		if (FOLDER.isEmpty()) {
			return;
		}
		String line = table + "\t" + row + "\t" + column + "\t" + number + "\n";
		try {
			Path folder = Files.createDirectories(Path.of(FOLDER));
			Files.writeString(folder.resolve(ProcessHandle.current().pid() + ".tally"), line, StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
