package org.afterglow.modules;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.records.ChangeFeed.Subscription;

/** Offers that come and go, as bundles do. */
final class Offers implements ModuleSource {

	private final List<Offer> offers = new CopyOnWriteArrayList<>();
	private final List<Unresolved> unresolved = new CopyOnWriteArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Of a bundle of this name, after the others. @return what takes it away */
	Runnable add(String bundle, FrameworkModule module) {
		return made(bundle, () -> Optional.of(module));
	}

	Runnable made(String bundle, Supplier<Optional<FrameworkModule>> module) {
		Offer offer = new Offer(new Object(), bundle, "1.2.3", module);
		offers.add(offer);
		tell();
		return () -> {
			offers.remove(offer);
			tell();
		};
	}

	void addUnresolved(String bundle, String reason) {
		unresolved.add(new Unresolved(bundle, "1.2.3", reason));
		tell();
	}

	int listeners() {
		return listeners.size();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
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
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}
}
