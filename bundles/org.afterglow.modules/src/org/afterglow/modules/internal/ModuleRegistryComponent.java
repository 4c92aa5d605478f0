package org.afterglow.modules.internal;

import java.time.Duration;
import java.util.List;

import org.afterglow.modules.InstalledModule;
import org.afterglow.modules.ModuleFailure;
import org.afterglow.modules.ModuleRegistry;
import org.afterglow.modules.ModuleSource.Unresolved;
import org.afterglow.records.ChangeFeed.Subscription;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The registry as a service; nobody is asked anything until somebody wants it. */
@Component
public final class ModuleRegistryComponent implements ModuleRegistry {

	private final ModuleRegistry registry;

	@Activate
	public ModuleRegistryComponent(BundleContext context) {
		registry = ModuleRegistry.of(new BundleSource(context));
	}

	@Override
	public List<InstalledModule> installed() {
		return registry.installed();
	}

	@Override
	public List<Unresolved> unresolved() {
		return registry.unresolved();
	}

	@Override
	public boolean awaitAnswers(Duration patience) {
		return registry.awaitAnswers(patience);
	}

	@Override
	public Subscription listen(Runnable changed) {
		return registry.listen(changed);
	}

	@Override
	public void failed(String id, ModuleFailure why) {
		registry.failed(id, why);
	}

	@Override
	@Deactivate
	public void close() {
		registry.close();
	}
}
