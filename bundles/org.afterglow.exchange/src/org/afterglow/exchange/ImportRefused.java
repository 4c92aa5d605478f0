package org.afterglow.exchange;

import java.util.List;

/** A file was not taken, and nothing of it was kept. The message holds places and reasons only. */
public final class ImportRefused extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient List<ImportProblem> problems;
	private final int count;

	/** @param count of all problems; not fewer than are listed */
	ImportRefused(List<ImportProblem> problems, int count) {
		super(count + " problems, the first in " + problems.getFirst());
		this.problems = List.copyOf(problems);
		this.count = count;
	}

	/** What is wrong, by line: the first hundred. */
	public List<ImportProblem> problems() {
		return problems;
	}

	/** How many problems there are in all. */
	public int count() {
		return count;
	}
}
