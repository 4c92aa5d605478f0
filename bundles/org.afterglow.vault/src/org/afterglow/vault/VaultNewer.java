package org.afterglow.vault;

import java.nio.file.Path;

/** The vault was written by a newer Afterglow, in a format this one does not know. */
public final class VaultNewer extends VaultFailure {
	private static final long serialVersionUID = 1L;

	private final int found;
	private final int known;

	/**
	 * Whoever keeps files in a vault tells newer ones by this as well.
	 *
	 * @param found
	 *            format of the vault, or of a part of it
	 * @param known
	 *            the newest format of the same part this program knows
	 */
	public VaultNewer(Path folder, int found, int known) {
		super(folder, "vault has format " + found + ", known is " + known);
		this.found = found;
		this.known = known;
	}

	/** The format of the vault. */
	public int found() {
		return found;
	}

	/** The newest format this program knows. */
	public int known() {
		return known;
	}
}
