package org.afterglow.modules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.records.ChangeFeed.Subscription;

/** Where modules come from. May be asked from any thread. */
public interface ModuleSource {

	/**
	 * Somebody has a module to offer.
	 *
	 * @param key tells this offer from every other, also from a later one of the same bundle
	 * @param bundle who offers it, by symbolic name
	 * @param version of the bundle
	 * @param module makes or fetches it; may throw or hang like the module itself; empty if it could not be started
	 */
	record Offer(Object key, String bundle, String version, Supplier<Optional<FrameworkModule>> module) {

		public Offer {
			Objects.requireNonNull(key);
			Objects.requireNonNull(bundle);
			Objects.requireNonNull(version);
			Objects.requireNonNull(module);
		}
	}

	/**
	 * A bundle that uses the interface for modules, and cannot be started.
	 *
	 * @param bundle its symbolic name
	 * @param reason what the resolver says, for whoever installs or builds it; English
	 */
	record Unresolved(String bundle, String version, String reason) {

		public Unresolved {
			Objects.requireNonNull(bundle);
			Objects.requireNonNull(version);
			Objects.requireNonNull(reason);
		}

		/** As a reason like any other. */
		public ModuleFailure failure() {
			return ModuleFailure.of(ModuleFailure.Reason.UNRESOLVED, reason);
		}
	}

	/** What is offered now; where two say they are the same module, the first one is. */
	List<Offer> offers();

	/** What cannot be offered. */
	List<Unresolved> unresolved();

	/** Calls whenever one of the two lists may have changed, from any thread. */
	Subscription listen(Runnable changed);
}
