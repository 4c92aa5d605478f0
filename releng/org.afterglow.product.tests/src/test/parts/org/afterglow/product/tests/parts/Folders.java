package org.afterglow.product.tests.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies of vaults to damage. */
final class Folders {

	private Folders() {
	}

	static void copy(Path from, Path to) throws IOException {
		remove(to);
		for (Path path : all(from)) {
			Files.copy(path, to.resolve(from.relativize(path).toString()));
		}
	}

	static void remove(Path folder) throws IOException {
		if (Files.exists(folder)) {
			for (Path path : all(folder).reversed()) {
				Files.delete(path);
			}
		}
	}

	/** Files of the index: everything that is neither header nor lock nor records. */
	static List<Path> index(Path vault) throws IOException {
		return all(vault).stream().filter(Files::isRegularFile)
				.filter(path -> !path.getParent().equals(vault)).toList();
	}

	/** The file of the records. */
	static Path records(Path vault) throws IOException {
		return all(vault).stream().filter(Files::isRegularFile).filter(path -> path.getParent().equals(vault))
				.filter(path -> !path.getFileName().toString().startsWith("vault."))
				.max(Comparator.comparingLong(path -> path.toFile().length())).orElseThrow();
	}

	private static List<Path> all(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.sorted().toList();
		}
	}
}
