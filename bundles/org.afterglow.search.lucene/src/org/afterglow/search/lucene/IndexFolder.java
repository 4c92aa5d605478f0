package org.afterglow.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.afterglow.search.lucene.sealed.BlockCache;
import org.afterglow.search.lucene.sealed.SealedDirectory;
import org.afterglow.vault.SealedStreams;
import org.apache.lucene.store.Directory;

/**
 * The folder of the index. An index made again gets a folder of its own inside, with the next number, so that it never meets files of the old one.
 */
final class IndexFolder {
	private final Path folder;
	private final SealedStreams streams;
	private final BlockCache cache;

	IndexFolder(Path folder, SealedStreams streams, BlockCache cache) {
		this.folder = folder;
		this.streams = streams;
		this.cache = cache;
	}

	/** The folder of the newest index. */
	Optional<Path> newest() throws IOException {
		return all().stream().max(Comparator.comparing(IndexFolder::number));
	}

	/** Makes the folder for the next index. */
	Path next() throws IOException {
		long number = newest().map(IndexFolder::number).orElse(0L) + 1;
		Path next = folder.resolve(Long.toString(number));
		createOwnersOnly(folder);
		createOwnersOnly(next);
		return next;
	}

	Directory files(Path index) throws IOException {
		return new SealedDirectory(index, streams, cache);
	}

	/** True if nothing was ever written there. */
	boolean isEmpty(Path index) throws IOException {
		try (Stream<Path> files = Files.list(index)) {
			return files.findAny().isEmpty();
		}
	}

	/** Removes every index but this one; what cannot be removed now is tried at the next time. */
	void keepOnly(Path index) throws IOException {
		for (Path other : all()) {
			if (!other.equals(index)) {
				remove(other);
			}
		}
	}

	private static void remove(Path index) {
		try (Stream<Path> files = Files.list(index)) {
			for (Path file : files.toList()) {
				Files.deleteIfExists(file);
			}
			Files.deleteIfExists(index);
		} catch (IOException e) {
			// Another program may look into it; the folder stays the older one and is never opened.
		}
	}

	private List<Path> all() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(entry -> entry.getFileName().toString().matches("[1-9][0-9]{0,17}")).toList();
		}
	}

	private static long number(Path index) {
		return Long.parseLong(index.getFileName().toString());
	}

	/** Never the folder around it: where the vault is gone, on a drive that was pulled out, no second one is begun. */
	private static void createOwnersOnly(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			return;
		}
		if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		} else {
			Files.createDirectory(path);
		}
	}
}
