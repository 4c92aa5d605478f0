package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder inside a vault in which files stand still while they are backed up. Everything in it is as sealed as in the vault itself. */
final class Scratch implements AutoCloseable {

	static final String FOLDER = "backup.tmp";

	private final Path folder;

	private Scratch(Path folder) {
		this.folder = folder;
	}

	/** Makes it, without what an earlier one left when its program ended. */
	static Scratch in(Path vault) throws IOException {
		Scratch scratch = new Scratch(vault.resolve(FOLDER));
		remove(scratch.folder);
		Files.createDirectory(scratch.folder);
		return scratch;
	}

	Path folder() {
		return folder;
	}

	/** Gives files that are never changed their second names. Others may write. */
	void linkUnchanging(Path vault) throws IOException {
		for (String path : VaultFiles.in(vault)) {
			if (VaultFiles.isUnchanging(path)) {
				VaultFiles.copy(vault.resolve(path), folder.resolve(path), path);
			}
		}
	}

	/** Copies what a backup takes along and is not here yet. Nothing may be written meanwhile. @return the paths inside the vault */
	List<String> fill(Path vault) throws IOException {
		List<String> paths = VaultFiles.in(vault);
		for (String path : paths) {
			if (!Files.exists(folder.resolve(path))) {
				VaultFiles.copy(vault.resolve(path), folder.resolve(path), path);
			}
		}
		return paths;
	}

	@Override
	public void close() throws IOException {
		remove(folder);
	}

	/** Removes a folder and all in it, if it is there. */
	static void remove(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> deepestFirst;
		try (Stream<Path> files = Files.walk(folder)) {
			deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : deepestFirst) {
			Files.deleteIfExists(file);
		}
	}
}
