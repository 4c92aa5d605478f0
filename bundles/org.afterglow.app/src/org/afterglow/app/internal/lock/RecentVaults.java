package org.afterglow.app.internal.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.ui.Failures;
import org.afterglow.ui.SettingsFolder;

/** Folders of the vaults that were opened last, newest first. Kept as paths in a small file; nothing else is in it. */
public final class RecentVaults {

	private static final int MOST = 8;

	private final Path file;

	/** @param file may be missing */
	public RecentVaults(Path file) {
		this.file = Objects.requireNonNull(file);
	}

	/** The list of this user, where the system keeps settings. */
	public static RecentVaults ofUser() {
		return new RecentVaults(SettingsFolder.ofUser().resolve("recent-vaults"));
	}

	/** The folders that are still there. */
	public List<Path> folders() {
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		try {
			return Files.readAllLines(file).stream().map(RecentVaults::path).flatMap(Optional::stream)
					.filter(Files::isDirectory).distinct().limit(MOST).toList();
		} catch (IOException e) {
			Failures.log(e);
			return List.of();
		}
	}

	/** Puts the folder first. Without a place to write, the list stays as it was: no reason to keep a vault shut. */
	public void opened(Path folder) {
		List<String> lines = new ArrayList<>();
		lines.add(folder.toAbsolutePath().normalize().toString());
		folders().stream().map(Path::toString).filter(line -> !lines.contains(line)).limit(MOST - 1L)
				.forEach(lines::add);
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, lines);
		} catch (IOException e) {
			Failures.log(e);
		}
	}

	/** What the vault in the folder is called: the folder's name without its ending. */
	public static String name(Path folder) {
		String name = Optional.ofNullable(folder.getFileName()).orElse(folder).toString();
		return name.toLowerCase(Locale.ROOT).endsWith(".vault") ? name.substring(0, name.length() - 6) : name;
	}

	private static Optional<Path> path(String line) {
		try {
			return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
