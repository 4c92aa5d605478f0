package org.afterglow.web.internal.code;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down whoever guesses. A few slips cost nothing; then each wrong code doubles the time in which none is looked at, up to a minute. With 54 bits
 * that is far more than enough, and nobody who reads the code off a screen ever waits.
 */
final class Guesses {

	static final int FREE = 5;
	private static final Duration LONGEST = Duration.ofMinutes(1);
	private static final Duration FORGOTTEN = Duration.ofMinutes(15);

	private final Clock clock;
	private int wrong;
	private Instant last = Instant.EPOCH;

	Guesses(Clock clock) {
		this.clock = clock;
	}

	/** How long no code is looked at. */
	synchronized Duration left() {
		Instant now = clock.instant();
		if (now.isBefore(last)) {
			// The clock was set back: the pause begins now, and not in days to come.
			last = now;
		}
		Duration since = Duration.between(last, now);
		if (since.compareTo(FORGOTTEN) > 0) {
			wrong = 0;
		}
		Duration left = pause().minus(since);
		return left.isNegative() ? Duration.ZERO : left;
	}

	synchronized void wrong() {
		wrong++;
		last = clock.instant();
	}

	synchronized void right() {
		wrong = 0;
	}

	private Duration pause() {
		int doubled = Math.min(wrong - FREE, 10);
		Duration pause = doubled < 0 ? Duration.ZERO : Duration.ofSeconds(1L << doubled);
		return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
	}
}
