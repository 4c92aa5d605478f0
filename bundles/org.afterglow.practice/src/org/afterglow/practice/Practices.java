package org.afterglow.practice;

import java.nio.file.Path;
import java.util.List;

import org.afterglow.practice.internal.OpeningPractices;
import org.afterglow.practice.internal.ServiceDesk;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultFailure;

/** Makes and opens practices. A service; the one door through which anything in a vault is reached. */
public interface Practices {

	/**
	 * Makes a vault in a folder that is missing or empty, and opens it.
	 *
	 * @throws VaultFailure typed reason; nothing is left behind
	 */
	Practice create(Path folder, Passphrase passphrase, KeyCost cost) throws VaultFailure;

	/**
	 * Opens a vault and registers its services.
	 *
	 * @throws VaultFailure wrong passphrase, in use (with program and pid), damaged, written by a newer version, or no
	 *             vault; nothing was changed
	 */
	Practice open(Path folder, Passphrase passphrase) throws VaultFailure;

	/**
	 * Reads every block of the records in a closed vault and checks what their schema promises. Changes nothing.
	 *
	 * @return one English line for each damage, with names of files and numbers of blocks and no word of a client; empty
	 *         if all is sound
	 * @throws VaultFailure if the vault cannot be opened, or is damaged so that it cannot be read at all
	 */
	List<String> verify(Path folder, Passphrase passphrase) throws VaultFailure;

	/** Makes, verifies and puts back backups. */
	Backups backups();

	/** Practices for a program without OSGi: the same, with nothing registered. */
	static Practices with(RecordsOpener records, SearchOpener search) {
		return new OpeningPractices(records, search, ServiceDesk.NONE);
	}
}
