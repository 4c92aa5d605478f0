package org.afterglow.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The platform writes titles and histories in the clear, so its state gets a folder that does not outlive the process. The
 * launcher names the private place for temporary files; whatever is left there goes with it.
 */
final class DisposableState {

	private DisposableState() {
	}

	/**
	 * Sets the folder, unless the command line named one.
	 */
	static void use() throws IOException {
		Path state = Files.createTempDirectory("state");
		Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(state), "deleting state"));
		Location location = Platform.getInstanceLocation();
		if (location != null && !location.isSet()) {
			location.set(state.toUri().toURL(), false);
		}
	}

	private static void delete(Path state) {
		try (Stream<Path> files = Files.walk(state)) {
			List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : deepestFirst) {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			// The process is over, the log is closed, and the launcher empties the place once more.
			return;
		}
	}
}
