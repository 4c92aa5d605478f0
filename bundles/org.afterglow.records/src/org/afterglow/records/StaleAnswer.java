package org.afterglow.records;

import java.util.Objects;

import org.afterglow.model.JournalAnswerId;

/** A newer version of the answer was stored meanwhile. */
public final class StaleAnswer extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private final transient JournalAnswerId answer;
	private final long expected;
	private final long found;

	public StaleAnswer(JournalAnswerId answer, long expected, long found) {
		super(answer + " is at version " + found + ", not " + expected);
		this.answer = Objects.requireNonNull(answer);
		this.expected = expected;
		this.found = found;
	}

	public JournalAnswerId answer() {
		return answer;
	}

	public long expected() {
		return expected;
	}

	public long found() {
		return found;
	}
}
