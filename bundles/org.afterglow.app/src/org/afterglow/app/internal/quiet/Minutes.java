package org.afterglow.app.internal.quiet;

import java.time.Duration;

/** Minutes and seconds as a clock that runs down shows them: 0:48. */
final class Minutes {

	private Minutes() {
	}

	/** Rounded up, so that the last second that is shown is 0:01. */
	static String of(Duration left) {
		long seconds = Math.ceilDiv(left.toMillis(), 1000L);
		return String.format("%d:%02d", seconds / 60, seconds % 60);
	}
}
