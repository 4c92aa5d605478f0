package org.afterglow.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Ours against plain: the median of the pairs' ratios with a 95 % interval by bootstrap over the pairs.
 *
 * @param limit what the ratio must not pass
 * @param ours median of ours, milliseconds
 * @param plain median of plain, milliseconds
 */
record Ratio(String what, double limit, double ours, double plain, double median, double low, double high, int pairs) {

	private static final int RESAMPLES = 5000;

	static Ratio of(String what, double limit, List<long[]> pairs) {
		double[] ratios = pairs.stream().mapToDouble(pair -> (double) pair[0] / pair[1]).toArray();
		Random random = new Random(pairs.size());
		double[] medians = new double[RESAMPLES];
		for (int i = 0; i < RESAMPLES; i++) {
			double[] sample = new double[ratios.length];
			for (int j = 0; j < sample.length; j++) {
				sample[j] = ratios[random.nextInt(ratios.length)];
			}
			medians[i] = median(sample);
		}
		Arrays.sort(medians);
		return new Ratio(what, limit, median(pairs.stream().mapToDouble(pair -> pair[0] / 1e6).toArray()),
				median(pairs.stream().mapToDouble(pair -> pair[1] / 1e6).toArray()), median(ratios),
				medians[(int) (RESAMPLES * 0.025)], medians[(int) (RESAMPLES * 0.975)], pairs.size());
	}

	/** The time that so many in a hundred do not pass, against one that is promised; the interval is of that ratio. */
	static Ratio ofSlow(String what, List<Long> nanos, int percent, long promised) {
		long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
		Random random = new Random(all.length);
		double[] slow = new double[RESAMPLES];
		for (int i = 0; i < RESAMPLES; i++) {
			slow[i] = percentile(random.ints(all.length, 0, all.length).mapToLong(at -> all[at]).toArray(), percent);
		}
		Arrays.sort(slow);
		double ours = percentile(all, percent);
		return new Ratio(what, 1.0, ours / 1e6, promised / 1e6, ours / promised, slow[(int) (RESAMPLES * 0.025)] / promised,
				slow[(int) (RESAMPLES * 0.975)] / promised, all.length);
	}

	/** The time that so many in a hundred do not pass. */
	static long slow(List<Long> nanos, int percent) {
		return (long) percentile(nanos.stream().mapToLong(Long::longValue).toArray(), percent);
	}

	private static double percentile(long[] values, int percent) {
		Arrays.sort(values);
		return values[Math.max(0, (values.length * percent + 99) / 100 - 1)];
	}

	boolean holds() {
		return median <= limit;
	}

	/** A row of the table; the interval is of the median ratio. */
	String row() {
		return String.format(Locale.ROOT, "| %s | %.2f | %.2f – %.2f | %.2f | %s | %.3f | %.3f | %d |", what, median, low,
				high, limit, holds() ? "yes" : "**no**", ours, plain, pairs);
	}

	static String head() {
		return """
				| what | ratio | 95 % interval | limit | holds | ours ms | plain ms | pairs |
				|---|---:|---:|---:|---|---:|---:|---:|""";
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}
}
