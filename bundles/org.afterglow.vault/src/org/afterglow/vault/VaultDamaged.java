package org.afterglow.vault;

import java.nio.file.Path;
import java.util.Objects;

/** A file of the vault is not as it was written. */
public final class VaultDamaged extends VaultFailure {
	private static final long serialVersionUID = 1L;

	private final String file;
	private final String detail;

	/**
	 * Whoever keeps files in a vault tells their damage by this as well.
	 *
	 * @param file
	 *            name of the damaged file inside the vault
	 * @param detail
	 *            what is wrong with it, in English, without words of a client
	 */
	public VaultDamaged(Path folder, String file, String detail) {
		super(folder, file + " is damaged: " + detail);
		this.file = Objects.requireNonNull(file);
		this.detail = Objects.requireNonNull(detail);
	}

	/** Name of the damaged file inside the vault. */
	public String file() {
		return file;
	}

	/** What is wrong with it, in English and for experts. */
	public String detail() {
		return detail;
	}
}
