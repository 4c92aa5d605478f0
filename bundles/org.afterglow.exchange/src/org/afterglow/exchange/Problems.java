package org.afterglow.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.afterglow.exchange.ImportProblem.Reason;

/** Collects what is wrong with one file. */
final class Problems {

	/** Someone who mends a file by hand reads no more than this. */
	private static final int LISTED = 100;
	private static final int LONGEST_DETAIL = 60;

	private final List<ImportProblem> listed = new ArrayList<>();
	private int line;
	private int count;
	private int countBeforeLine;

	/** What is added from here on is about this line. */
	void at(int lineNumber) {
		line = lineNumber;
		countBeforeLine = count;
	}

	/** Something is wrong with the narrative of the line. */
	void add(Reason reason, Object... details) {
		addIn(0, reason, details);
	}

	/** @param coding from 1, or 0 for the narrative itself */
	void addIn(int coding, Reason reason, Object... details) {
		count++;
		if (listed.size() < LISTED) {
			listed.add(new ImportProblem(line, coding, reason,
					Arrays.stream(details).map(String::valueOf).map(Problems::shown).toList()));
		}
	}

	boolean isEmpty() {
		return count == 0;
	}

	boolean lineIsSound() {
		return count == countBeforeLine;
	}

	void refuseIfAny() throws ImportRefused {
		if (count > 0) {
			throw new ImportRefused(listed, count);
		}
	}

	/** Short enough for a sentence, and harmless on a terminal. */
	private static String shown(String detail) {
		StringBuilder shown = new StringBuilder();
		detail.codePoints().limit(LONGEST_DETAIL)
				.map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
				.forEach(shown::appendCodePoint);
		return detail.codePointCount(0, detail.length()) > LONGEST_DETAIL ? shown + "\u2026" : shown.toString();
	}
}
