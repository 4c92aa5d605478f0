package org.afterglow.app.internal.lock;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.afterglow.vault.Passphrase;
import org.eclipse.osgi.util.NLS;

/** What a new vault needs, and what is still wrong with it. Knows no widgets. */
final class NewVaultModel {

	private final Path parent;
	private String name = "";
	private String folder = "";
	private boolean folderChosen;

	/** @param parent where vaults are made until another folder is chosen */
	NewVaultModel(Path parent) {
		this.parent = parent;
	}

	/** The folder follows the name until it is chosen. */
	void name(String typed) {
		name = typed.strip();
		if (!folderChosen) {
			String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
			folder = safe.isEmpty() ? "" : parent.resolve(safe + ".vault").toString();
		}
	}

	void folder(String typed) {
		if (!typed.equals(folder)) {
			folder = typed;
			folderChosen = true;
		}
	}

	String folder() {
		return folder;
	}

	/** The folder, if it can be one. */
	Optional<Path> path() {
		try {
			return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder.strip()).toAbsolutePath().normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** The first thing that stands in the way. */
	Optional<String> problem(char[] passphrase, char[] again) {
		if (name.isEmpty()) {
			return Optional.of(LockMessages.nameMissing);
		}
		if (path().isEmpty()) {
			return Optional.of(LockMessages.folderMissing);
		}
		return problemOf(passphrase, again);
	}

	/** What stands in the way of a passphrase typed twice. */
	static Optional<String> problemOf(char[] passphrase, char[] again) {
		int characters = Character.codePointCount(passphrase, 0, passphrase.length);
		if (characters < Passphrase.SHORTEST) {
			return Optional.of(NLS.bind(LockMessages.tooShort, Integer.toString(characters)));
		}
		return Arrays.equals(passphrase, again) ? Optional.empty() : Optional.of(LockMessages.againDiffers);
	}
}
