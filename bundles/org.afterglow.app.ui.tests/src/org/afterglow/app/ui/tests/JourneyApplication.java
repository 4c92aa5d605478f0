package org.afterglow.app.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Starts the real application and walks through its door. The runner of the tests waits for a workbench, and there is none
 * before a vault is open; so a thread of ours makes one at the lock screen, as a person would.
 */
public final class JourneyApplication implements IApplication {

	private static final String REAL = "org.afterglow.app.application";

	@Override
	public Object start(IApplicationContext context) throws Exception {
		if (System.getenv("AFTERGLOW_VAULT") != null) {
			throw new IllegalStateException("AFTERGLOW_VAULT names a vault; there would be no lock screen to go through");
		}
		Path folder = Files.createTempDirectory("journeys");
		BundleContext bundles = FrameworkUtil.getBundle(JourneyApplication.class).getBundleContext();
		try (UiThreadGuard guard = UiThreadGuard.over(bundles)) {
			Door.passInBackground(bundles, folder, settings());
			return real().start(context);
		} finally {
			delete(folder);
		}
	}

	@Override
	public void stop() {
		// The real application ends with the workbench, and this one with it.
	}

	/** Where the program keeps the list of vaults: never the list of the person who runs the tests. */
	private static Path settings() {
		String folder = System.getenv("XDG_CONFIG_HOME");
		if (folder == null || folder.isBlank()) {
			throw new IllegalStateException("XDG_CONFIG_HOME has to name a folder of the tests");
		}
		return Path.of(folder, "afterglow");
	}

	private static IApplication real() throws CoreException {
		IConfigurationElement application = Platform.getExtensionRegistry()
				.getExtension("org.eclipse.core.runtime", "applications", REAL).getConfigurationElements()[0];
		return (IApplication) application.getChildren("run")[0].createExecutableExtension("class");
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : deepestFirst) {
				Files.deleteIfExists(file);
			}
		}
	}
}
