package org.afterglow.install;

import java.nio.file.Path;

import org.afterglow.install.internal.p2.P2Installer;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** An installation that is not the running one, as it lies in a folder. */
public final class OtherInstallation {

	private OtherInstallation() {
	}

	/**
	 * Installs and removes there.
	 *
	 * @param area the folder in which p2 keeps its notes
	 * @param profile the name under which it does
	 */
	public static ModuleInstaller of(Path area, String profile) {
		BundleContext context = FrameworkUtil.getBundle(OtherInstallation.class).getBundleContext();
		try {
			IProvisioningAgent agent = context.getService(context.getServiceReference(IProvisioningAgentProvider.class)).createAgent(area.toUri());
			return new P2Installer(() -> agent, profile);
		} catch (ProvisionException e) {
			throw new IllegalArgumentException("no place for an installation", e);
		}
	}
}
