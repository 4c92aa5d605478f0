package org.afterglow.app.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.afterglow.install.ModuleInstaller;
import org.afterglow.install.OtherInstallation;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** An installation beside the running one, of real p2, in which there is nothing but the interface for modules. */
final class EmptyInstallation implements AutoCloseable {

	private static final String PROFILE = "journey";
	private static final String INTERFACE = "org.afterglow.framework";

	private final IProvisioningAgent agent;
	private final Path folder;
	private final ModuleInstaller installer;

	EmptyInstallation(Path folder) throws ProvisionException, IOException {
		this.folder = Files.createDirectories(folder.resolve("program"));
		Path area = folder.resolve("p2");
		BundleContext context = FrameworkUtil.getBundle(EmptyInstallation.class).getBundleContext();
		IProvisioningAgentProvider provider = context.getService(context.getServiceReference(IProvisioningAgentProvider.class));
		agent = provider.createAgent(area.toUri());
		IProfile profile = agent.getService(IProfileRegistry.class).addProfile(PROFILE,
				Map.of(IProfile.PROP_INSTALL_FOLDER, this.folder.toString(), IProfile.PROP_CACHE, this.folder.toString()));
		InstallableUnitDescription unit = new InstallableUnitDescription();
		unit.setId(INTERFACE);
		unit.setVersion(Version.create("1.0.0"));
		unit.setSingleton(true);
		unit.setCapabilities(List.of(MetadataFactory.createProvidedCapability("org.eclipse.equinox.p2.iu", INTERFACE, unit.getVersion()),
				MetadataFactory.createProvidedCapability("java.package", INTERFACE, unit.getVersion())).toArray(
						org.eclipse.equinox.p2.metadata.IProvidedCapability[]::new));
		IEngine engine = agent.getService(IEngine.class);
		IProvisioningPlan plan = engine.createPlan(profile, new ProvisioningContext(agent));
		org.eclipse.equinox.p2.metadata.IInstallableUnit made = MetadataFactory.createInstallableUnit(unit);
		plan.addInstallableUnit(made);
		plan.setInstallableUnitProfileProperty(made, IProfile.PROP_PROFILE_ROOT_IU, "true");
		plan.setInstallableUnitProfileProperty(made, "org.eclipse.equinox.p2.internal.inclusion.rules", "STRICT");
		if (!engine.perform(plan, new NullProgressMonitor()).isOK()) {
			throw new IOException("no installation could be made");
		}
		installer = OtherInstallation.of(area, PROFILE);
	}

	IProvisioningAgent agent() {
		return agent;
	}

	ModuleInstaller installer() {
		return installer;
	}

	/** Where it is. */
	Path folder() {
		return folder;
	}

	/** Ids of what p2 says is there, as somebody who looks anew finds it. */
	List<String> units() {
		IProfileRegistry registry = agent.getService(IProfileRegistry.class);
		long[] times = registry.listProfileTimestamps(PROFILE);
		return registry.getProfile(PROFILE, times[times.length - 1]).query(QueryUtil.ALL_UNITS, new NullProgressMonitor()).stream()
				.map(unit -> unit.getId()).sorted().toList();
	}

	@Override
	public void close() {
		agent.stop();
	}
}
