package org.afterglow.app.ui.tests;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.afterglow.ui.Preferences;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.PlatformUI;

/** The clock that the lock goes by, standing still where it is put. Its own again when this is closed. */
final class LockClock implements AutoCloseable {

	private static final Instant NOON = Instant.parse("2026-11-08T12:00:00Z");
	private static final int USUAL_MINUTES = 10;
	private static final int LONG_MINUTES = 60;

	private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

	/** Noon; somebody was there just now, and it locks after an hour. */
	LockClock() {
		clock(Optional.of(now::get));
		minutes(LONG_MINUTES);
	}

	/** So long after noon, and it locks ten minutes after somebody was there. Changing the minutes makes the program look at the clock. */
	void quietFor(int seconds) {
		now.set(NOON.plusSeconds(seconds));
		minutes(LONG_MINUTES);
		minutes(USUAL_MINUTES);
	}

	@Override
	public void close() {
		clock(Optional.empty());
		minutes(USUAL_MINUTES);
	}

	private static void minutes(int minutes) {
		UIThreadRunnable.syncExec(() -> Preferences.ofUser().lockMinutes(minutes));
	}

	private static void clock(Optional<InstantSource> clock) {
		UIThreadRunnable.syncExec(() -> {
			IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
			clock.ifPresentOrElse(other -> context.set(InstantSource.class, other), () -> context.remove(InstantSource.class));
		});
	}
}
