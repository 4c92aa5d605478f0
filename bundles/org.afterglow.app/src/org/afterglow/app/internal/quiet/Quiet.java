package org.afterglow.app.internal.quiet;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * How long nobody has touched the window, and what follows. Time is read from two clocks and the longer one counts: the clock
 * on the wall goes on while a laptop sleeps, the other one cannot be set back. Not for several threads.
 */
final class Quiet {

	/** What the quiet means for the vault. */
	sealed interface State {
	}

	/** It stays open. */
	record Open(int minutes) implements State {
	}

	/** It locks unless somebody touches the window. */
	record Closing(Duration left) implements State {
	}

	/** Nobody was there for too long. */
	record Over() implements State {
	}

	private static final Duration WARNING = Duration.ofMinutes(1);
	private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

	private final LongSupplier nanos;
	private final IntSupplier minutes;
	private InstantSource wall;
	private Instant touchedAt;
	private long touchedNanos;
	private boolean gone;

	/**
	 * @param nanos a clock that is never set, such as {@link System#nanoTime()}
	 * @param minutes after how many the vault locks; asked anew each time
	 */
	Quiet(InstantSource wall, LongSupplier nanos, IntSupplier minutes) {
		this.nanos = nanos;
		this.minutes = minutes;
		this.wall = wall;
		begin();
	}

	/** Another clock on the wall: the quiet begins anew. */
	void wall(InstantSource other) {
		this.wall = other;
		begin();
	}

	/** Somebody is there. Whoever comes too late changes nothing: the vault is to be locked before they see it. */
	State touched() {
		State before = state();
		if (before instanceof Over) {
			return before;
		}
		begin();
		return state();
	}

	/** Nobody is there any more, as the machine says. */
	void leave() {
		gone = true;
	}

	State state() {
		if (gone) {
			return new Over();
		}
		Duration rest = limit().minus(elapsed());
		if (!rest.isPositive()) {
			return new Over();
		}
		return rest.compareTo(warning()) <= 0 ? new Closing(rest) : new Open(minutes.getAsInt());
	}

	/** How long the state stays as it is said, at most a minute. Never zero. */
	Duration next() {
		return switch (state()) {
			case Open open -> shorter(LONGEST_NAP, limit().minus(elapsed()).minus(warning()));
			// Seconds are said rounded up, so the next one is said when this one is over.
			case Closing closing -> Duration.ofMillis(1 + (closing.left().toMillis() - 1) % 1000);
			case Over over -> Duration.ofSeconds(1);
		};
	}

	private void begin() {
		touchedAt = wall.instant();
		touchedNanos = nanos.getAsLong();
	}

	private Duration elapsed() {
		Duration onWall = Duration.between(touchedAt, wall.instant());
		Duration passed = Duration.ofNanos(nanos.getAsLong() - touchedNanos);
		return onWall.compareTo(passed) > 0 ? onWall : passed;
	}

	private Duration limit() {
		return Duration.ofMinutes(minutes.getAsInt());
	}

	/** With one minute in all, half of it passes without a warning: a line that always counts is not read. */
	private Duration warning() {
		return shorter(WARNING, limit().dividedBy(2));
	}

	private static Duration shorter(Duration one, Duration other) {
		Duration shorter = one.compareTo(other) < 0 ? one : other;
		return shorter.toMillis() < 1 ? Duration.ofMillis(1) : shorter;
	}
}
