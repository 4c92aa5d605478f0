package org.afterglow.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.modules.ModuleSource;
import org.afterglow.records.ChangeFeed.Subscription;

/** What is installed beside the commands. */
final class OfferedModules implements ModuleSource {

	private final List<Offer> offers = new ArrayList<>();
	private final List<Unresolved> unresolved = new ArrayList<>();

	void add(String bundle, FrameworkModule module) {
		offers.add(new Offer(module, bundle, "1.2.3", () -> Optional.of(module)));
	}

	void addUnresolved(String bundle, String reason) {
		unresolved.add(new Unresolved(bundle, "1.2.3", reason));
	}

	@Override
	public List<Offer> offers() {
		return List.copyOf(offers);
	}

	@Override
	public List<Unresolved> unresolved() {
		return List.copyOf(unresolved);
	}

	@Override
	public Subscription listen(Runnable changed) {
		return () -> {
		};
	}
}
