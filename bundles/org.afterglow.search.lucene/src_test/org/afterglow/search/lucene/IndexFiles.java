package org.afterglow.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Copies, exchanges and damages the files of an index. */
final class IndexFiles {

	private IndexFiles() {
	}

	static void damage(Path file, int round, Random random) throws IOException {
		byte[] content = Files.readAllBytes(file);
		switch (round) {
			case 0 -> Files.delete(file);
			case 1 -> Files.write(file, Arrays.copyOf(content, random.nextInt(content.length)));
			case 2 -> Files.write(file, Arrays.copyOf(content, content.length - 1));
			default -> {
				content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
				Files.write(file, content);
			}
		}
	}

	static long number(Path index) {
		return Long.parseLong(index.getFileName().toString());
	}

	static List<Path> entries(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.toList();
		}
	}

	static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	static void replace(Path folder, Path by) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.delete(file);
			}
		}
		copy(by, folder);
	}
}
