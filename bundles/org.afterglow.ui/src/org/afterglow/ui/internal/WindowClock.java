package org.afterglow.ui.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Tells all of the window what time it is, and in which zone: as the machine has it, unless somebody, such as a test, registers a
 * {@link Clock} as a service. Who holds this one goes by the other from then on. Any thread.
 */
public final class WindowClock extends Clock {

	/** The one there is. */
	public static final Clock ONE = new WindowClock();

	/** Empty where there are no bundles, as in a unit test. */
	private final Optional<ServiceTracker<Clock, Clock>> handedIn;

	private WindowClock() {
		handedIn = Optional.ofNullable(FrameworkUtil.getBundle(WindowClock.class)).map(Bundle::getBundleContext)
				.map(context -> new ServiceTracker<>(context, Clock.class, null));
		handedIn.ifPresent(ServiceTracker::open);
	}

	private Clock asked() {
		return handedIn.map(ServiceTracker::getService).orElseGet(Clock::systemDefaultZone);
	}

	@Override
	public Instant instant() {
		return asked().instant();
	}

	@Override
	public ZoneId getZone() {
		return asked().getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return asked().withZone(zone);
	}
}
