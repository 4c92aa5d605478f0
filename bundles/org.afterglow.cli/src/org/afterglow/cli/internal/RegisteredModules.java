package org.afterglow.cli.internal;

import java.time.Duration;
import java.util.function.Supplier;

import org.afterglow.modules.ModuleRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The service that knows modules, asked for when a command needs it: no other command makes a module do anything. */
final class RegisteredModules implements Supplier<ModuleRegistry>, AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ServiceTracker<ModuleRegistry, ModuleRegistry> tracker;
	private final Sentences sentences;

	RegisteredModules(BundleContext context, Sentences sentences) {
		this.tracker = new ServiceTracker<>(context, ModuleRegistry.class, null);
		this.sentences = sentences;
	}

	@Override
	public ModuleRegistry get() {
		tracker.open();
		try {
			ModuleRegistry service = tracker.waitForService(PATIENCE.toMillis());
			if (service != null) {
				return service;
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		throw new Stop(ExitCode.TO_MEND, sentences.say("modulesNotInstalled"));
	}

	@Override
	public void close() {
		tracker.close();
	}
}
