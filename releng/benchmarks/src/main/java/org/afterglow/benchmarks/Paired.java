package org.afterglow.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs two things in turn, A B B A A B …, so that a machine whose speed drifts slows both alike, and compares them pair
 * by pair.
 */
final class Paired {

	/** Something to time. It takes its own time, so that preparing does not count. */
	@FunctionalInterface
	interface Timed {
		/** @return nanoseconds of the part that counts */
		long run(int round) throws Exception;
	}

	private final int warmups;
	private final int rounds;

	Paired(int warmups, int rounds) {
		this.warmups = warmups;
		this.rounds = rounds;
	}

	Ratio compare(String what, double limit, Timed ours, Timed plain) throws Exception {
		for (int i = 0; i < warmups; i++) {
			ours.run(-1 - i);
			plain.run(-1 - i);
		}
		List<long[]> pairs = new ArrayList<>();
		for (int i = 0; i < rounds; i++) {
			boolean oursFirst = i % 2 == 0;
			long first = oursFirst ? ours.run(i) : plain.run(i);
			long second = oursFirst ? plain.run(i) : ours.run(i);
			pairs.add(oursFirst ? new long[] { first, second } : new long[] { second, first });
		}
		return Ratio.of(what, limit, pairs);
	}

	/** Nanoseconds that the work takes. */
	static long time(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return System.nanoTime() - start;
	}

	/** Work that may fail. */
	@FunctionalInterface
	interface Work {
		void run() throws Exception;
	}
}
