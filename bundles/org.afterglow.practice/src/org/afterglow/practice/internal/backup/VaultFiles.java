package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of a vault that a backup, or a vault with new keys, takes along: all but those that are made anew or mean nothing elsewhere. A kind of file that joins the vault later joins
 * its backups by itself.
 */
public final class VaultFiles {

	/** Files that were written once and are never changed: a second name for them is a copy. */
	private static final String NEVER_CHANGED = "attachments/";

	/** The header stands in front of the backup; locks, the index and what backups leave themselves mean nothing elsewhere. */
	private static final Set<String> LEFT_OUT = Set.of("vault.hdr", "vault.lock", "vault.tries", "index", Scratch.FOLDER, Witness.FILE);

	/** What is being written, or was when a program ended. */
	private static final List<String> UNFINISHED = List.of(".new", ".part", ".tmp", ".lock");
	private static final String BEFORE_UPGRADE = "-before-upgrade.db";

	private VaultFiles() {
	}

	/** Paths inside the folder, with slashes, in order. */
	public static List<String> in(Path folder) throws IOException {
		List<String> found = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
				// The index comes and goes while one looks, and is not asked for.
				return visited.equals(folder) || isTaken(path(visited)) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && isTaken(path(file))) {
					found.add(path(file));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				// Unfinished files of others, such as a lock, may be gone by now.
				if (failure instanceof NoSuchFileException && !isTaken(path(file))) {
					return FileVisitResult.CONTINUE;
				}
				throw failure;
			}

			private String path(Path file) {
				return folder.relativize(file).toString().replace('\\', '/');
			}
		});
		return found.stream().sorted().toList();
	}

	private static boolean isTaken(String path) {
		String top = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
		return !LEFT_OUT.contains(top) && UNFINISHED.stream().noneMatch(path::endsWith) && !path.endsWith(BEFORE_UPGRADE);
	}

	/** Whether a file is written once and never again. */
	static boolean isUnchanging(String path) {
		return path.startsWith(NEVER_CHANGED);
	}

	/** Makes a second name for a file, or a copy where it may change or the disk knows no second names. */
	static void copy(Path from, Path to, String path) throws IOException {
		Files.createDirectories(to.getParent());
		if (isUnchanging(path)) {
			try {
				Files.createLink(to, from);
				return;
			} catch (UnsupportedOperationException | IOException e) {
				// Then a copy; if that cannot be made either, it says why.
			}
		}
		Files.copy(from, to);
	}
}
