package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
					.filter(VaultFiles::isTaken).sorted().toList();
		}
	}

	private static boolean isTaken(String path) {
		String top = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
		return !LEFT_OUT.contains(top) && UNFINISHED.stream().noneMatch(path::endsWith) && !path.endsWith(BEFORE_UPGRADE);
	}

	/** Makes a second name for a file, or a copy where it may change or the disk knows no second names. */
	static void copy(Path from, Path to, String path) throws IOException {
		Files.createDirectories(to.getParent());
		if (path.startsWith(NEVER_CHANGED)) {
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
