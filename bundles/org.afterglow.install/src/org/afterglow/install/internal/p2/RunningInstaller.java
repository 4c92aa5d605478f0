package org.afterglow.install.internal.p2;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.install.ModulePack;
import org.afterglow.install.Parcel;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes the installation that is running. */
@Component
public final class RunningInstaller implements ModuleInstaller {

	private final BundleContext context;
	private final ModuleInstaller installer;

	/** @param provider wakes p2, which otherwise sleeps until somebody uses it */
	@Activate
	public RunningInstaller(BundleContext context, @Reference IProvisioningAgentProvider provider) {
		Objects.requireNonNull(provider);
		this.context = context;
		this.installer = new P2Installer(this::agent, IProfileRegistry.SELF);
	}

	private IProvisioningAgent agent() {
		ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
		if (reference == null) {
			throw new IllegalStateException("p2 is not there");
		}
		return context.getService(reference);
	}

	@Override
	public Parcel look(Path file, BooleanSupplier cancelled) throws InstallRefused {
		return installer.look(file, cancelled);
	}

	@Override
	public void install(Parcel parcel, BooleanSupplier cancelled) throws InstallRefused {
		installer.install(parcel, cancelled);
	}

	@Override
	public List<ModulePack> installed() {
		return installer.installed();
	}

	@Override
	public ModulePack remove(String id, BooleanSupplier cancelled) throws InstallRefused {
		return installer.remove(id, cancelled);
	}
}
