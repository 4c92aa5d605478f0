package org.afterglow.ui.help.internal.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.osgi.framework.Bundle;

/** Where the files of the guide are. May take long. */
@FunctionalInterface
public interface GuideFiles {

	/** The bytes of a file; empty if there is none. */
	Optional<byte[]> bytes(String file);

	/** A text in UTF-8; empty if there is none. */
	default Optional<String> text(String file) {
		return bytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
	}

	/** Those that came with the program. */
	static GuideFiles of(Bundle bundle) {
		return file -> {
			URL url = bundle.getEntry(file);
			if (url == null) {
				return Optional.empty();
			}
			try (InputStream in = url.openStream()) {
				return Optional.of(in.readAllBytes());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		};
	}

	/** Those of a folder that has {@code guides} and {@code docs} in it. */
	static GuideFiles of(Path folder) {
		return file -> {
			Path found = folder.resolve(file).normalize();
			if (!Files.isRegularFile(found)) {
				return Optional.empty();
			}
			try {
				return Optional.of(Files.readAllBytes(found));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		};
	}

	/** A file as another one names it: {@code ../pictures/x.png} seen from {@code guides/en/search.md}. */
	static String seenFrom(String file, String address) {
		return Path.of("/" + file).resolveSibling(address).normalize().toString().substring(1).replace('\\', '/');
	}
}
