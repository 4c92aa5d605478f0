package org.afterglow.practice;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.practice.internal.OpeningPractices;
import org.afterglow.practice.internal.ServiceDesk;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.AuditEvent;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInfo;
import org.afterglow.vault.VaultKey;

/** Makes and opens practices. A service; the one door through which anything in a vault is reached. */
public interface Practices {

	/**
	 * Makes a vault in a folder that is missing or empty, and opens it.
	 *
	 * @param recovery the code that opens the vault as well; empty: the passphrase is the only way in
	 * @throws VaultFailure typed reason; nothing is left behind
	 */
	Practice create(Path folder, Passphrase passphrase, Optional<RecoveryCode> recovery, KeyCost cost) throws VaultFailure;

	/** The same without a recovery code. */
	default Practice create(Path folder, Passphrase passphrase, KeyCost cost) throws VaultFailure {
		return create(folder, passphrase, Optional.empty(), cost);
	}

	/**
	 * Opens a vault and registers its services. Who comes with the recovery code {@linkplain #keys chooses a new passphrase}
	 * first, and opens with that: whoever shows what is in a vault does not open it by code alone.
	 *
	 * @throws VaultFailure wrong key, too many wrong ones, in use (with program and pid), damaged, written by a newer version,
	 *             or no vault; nothing was changed
	 */
	Practice open(Path folder, VaultKey key) throws VaultFailure;

	/**
	 * Changes the keys of a closed vault, and writes that into its log.
	 *
	 * @param key opens the vault, and stands for the person who changes it
	 * @throws VaultFailure as {@link #open} does, or what the change itself throws
	 */
	void keys(Path folder, VaultKey key, KeyChange change) throws VaultFailure;

	/** A change of what opens a vault, such as {@code keys.changePassphrase(key, fresh, cost)}. */
	@FunctionalInterface
	interface KeyChange {
		void in(Keys keys) throws VaultFailure;
	}

	/**
	 * Makes a new vault with new keys out of a closed one: everything is copied, read again and compared, and the search index
	 * is made anew. The old vault stays as it is, and is no longer needed. It is what helps after somebody may have had
	 * passphrase and folder.
	 *
	 * @param from the vault to copy
	 * @param key opens it
	 * @param to the new vault
	 * @return what can be told of the new vault
	 * @throws VaultFailure typed reason; the old vault is as it was, and nothing of the new one is left
	 * @throws java.util.concurrent.CancellationException if the progress says so; the same holds
	 */
	VaultInfo rekey(Path from, VaultKey key, NewVault to, CopyProgress progress) throws VaultFailure;

	/**
	 * A vault to be made.
	 *
	 * @param folder missing or empty
	 * @param recovery empty: the passphrase is the only way in
	 * @param before what happened before there was the vault and belongs into its log, such as that its recovery code was printed
	 */
	record NewVault(Path folder, Passphrase passphrase, Optional<RecoveryCode> recovery, KeyCost cost, List<AuditEvent> before) {
		public NewVault(Path folder, Passphrase passphrase, Optional<RecoveryCode> recovery, KeyCost cost) {
			this(folder, passphrase, recovery, cost, List.of());
		}

		public NewVault {
			before = List.copyOf(before);
			Objects.requireNonNull(folder);
			Objects.requireNonNull(passphrase);
			Objects.requireNonNull(recovery);
			Objects.requireNonNull(cost);
		}
	}

	/**
	 * Destroys a closed vault and everything in it, for ever.
	 *
	 * @param key opens it: nobody destroys what they cannot open
	 */
	void destroy(Path folder, VaultKey key) throws VaultFailure;

	/**
	 * Reads every block of the records in a closed vault and checks what their schema promises. Changes nothing.
	 *
	 * @return one English line for each damage, with names of files and numbers of blocks and no word of a client; empty
	 *         if all is sound
	 * @throws VaultFailure if the vault cannot be opened, or is damaged so that it cannot be read at all
	 */
	List<String> verify(Path folder, VaultKey key) throws VaultFailure;

	/** Makes, verifies and puts back backups. */
	Backups backups();

	/** Practices for a program without OSGi: the same, with nothing registered. */
	static Practices with(RecordsOpener records, SearchOpener search) {
		return new OpeningPractices(records, search, ServiceDesk.NONE);
	}
}
