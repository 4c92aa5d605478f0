package org.afterglow.practice.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that was empty or missing when a vault was made in it: whatever lies in it now came from there. */
final class FreshFolder {

	private FreshFolder() {
	}

	/**
	 * Removes everything in the folder, and the folder itself unless it was there before.
	 *
	 * @param cause why it is removed; told of what could not be removed
	 */
	static void remove(Path folder, boolean existed, Throwable cause) {
		for (Path path : deepestFirst(folder, cause)) {
			if (existed && path.equals(folder)) {
				continue;
			}
			try {
				Files.deleteIfExists(path);
			} catch (IOException e) {
				cause.addSuppressed(e);
			}
		}
	}

	/** Removes everything in the folder but files of these names in it. */
	static void emptyBut(Path folder, Set<String> kept, Throwable cause) {
		for (Path path : deepestFirst(folder, cause)) {
			boolean stays = path.equals(folder) || path.getParent().equals(folder) && kept.contains(path.getFileName().toString());
			try {
				if (!stays) {
					Files.deleteIfExists(path);
				}
			} catch (IOException e) {
				cause.addSuppressed(e);
			}
		}
	}

	private static List<Path> deepestFirst(Path folder, Throwable cause) {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.sorted(Comparator.reverseOrder()).toList();
		} catch (IOException e) {
			cause.addSuppressed(e);
			return List.of();
		}
	}
}
