package org.afterglow.cli.internal;

import java.time.Duration;
import java.util.function.Supplier;

import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** A service that a command asks for when it needs it: no other command wakes what is behind it. */
final class Registered<S> implements Supplier<S>, AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ServiceTracker<S, S> tracker;
	private final Sentences sentences;
	private final String missing;

	/** @param missing key of what is said if there is none */
	Registered(BundleContext context, Class<S> type, Sentences sentences, String missing) {
		this.tracker = new ServiceTracker<>(context, type, null);
		this.sentences = sentences;
		this.missing = missing;
	}

	@Override
	public S get() {
		tracker.open();
		try {
			S service = tracker.waitForService(PATIENCE.toMillis());
			if (service != null) {
				return service;
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		throw new Stop(ExitCode.TO_MEND, sentences.say(missing));
	}

	@Override
	public void close() {
		tracker.close();
	}
}
