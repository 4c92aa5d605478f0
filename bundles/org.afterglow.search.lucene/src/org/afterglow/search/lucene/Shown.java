package org.afterglow.search.lucene;

import java.io.IOException;

import org.afterglow.search.IndexState.Phase;

/** Shows what a long reading has so far, now and then. */
final class Shown implements Reading.Counter {
	private static final long PAUSE_NANOS = 1_000_000_000L;

	private final NarrativeIndex index;
	private final Progress progress;
	private final Phase phase;
	private final int total;
	private final long start = System.nanoTime();
	private long lastTold = start;
	private long lastRefresh = start;

	/** @param total narratives to read, as far as is known */
	Shown(NarrativeIndex index, Progress progress, Phase phase, int total) {
		this.index = index;
		this.progress = progress;
		this.phase = phase;
		this.total = total;
	}

	@Override
	public void read(int narratives) throws IOException {
		long now = System.nanoTime();
		if (now - lastTold < PAUSE_NANOS) {
			return;
		}
		lastTold = now;
		// Each refresh leaves a segment behind, and each segment costs every later search: ever more rarely, therefore.
		if (now - lastRefresh > 2 * (lastRefresh - start)) {
			index.refresh();
			lastRefresh = now;
		}
		progress.turnTo(phase, narratives, Math.max(total, narratives));
	}
}
