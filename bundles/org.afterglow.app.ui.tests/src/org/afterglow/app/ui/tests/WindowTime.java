package org.afterglow.app.ui.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** What time it is for the window, standing still where it is put; for the machine it goes on. Its own again when this is closed. */
final class WindowTime implements AutoCloseable {

	/** The lock does not go by it: after two hours without anybody it would end the program. */
	private final LockClock lock = new LockClock();
	private final AtomicReference<Instant> now;
	private final ServiceRegistration<Clock> registration;

	WindowTime(Instant begin) {
		now = new AtomicReference<>(begin);
		InstantSource source = now::get;
		registration = FrameworkUtil.getBundle(WindowTime.class).getBundleContext().registerService(Clock.class,
				source.withZone(ZoneId.systemDefault()), null);
	}

	void put(Instant other) {
		now.set(other);
	}

	@Override
	public void close() {
		registration.unregister();
		lock.close();
	}
}
