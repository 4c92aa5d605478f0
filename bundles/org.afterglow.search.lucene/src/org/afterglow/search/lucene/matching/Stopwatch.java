package org.afterglow.search.lucene.matching;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.apache.lucene.index.QueryTimeout;

/** Says when a search has to stop: after its time, or when nobody waits for it any more. */
public final class Stopwatch implements QueryTimeout {
	private final long end;
	private final BooleanSupplier cancelled;
	private boolean stopped;

	public Stopwatch(Duration patience, BooleanSupplier cancelled) {
		this.end = System.nanoTime() + patience.toNanos();
		this.cancelled = cancelled;
	}

	@Override
	public boolean shouldExit() {
		if (!stopped) {
			stopped = System.nanoTime() - end > 0 || cancelled.getAsBoolean();
		}
		return stopped;
	}
}
