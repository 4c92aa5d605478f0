package org.afterglow.practice.spi;

import java.util.List;

import org.afterglow.records.Records;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;

/** Opens the records inside a vault. One is registered as a service by the bundle that stores records. */
public interface RecordsOpener {

	/** Makes empty records in a vault that was just created. */
	OpenRecords create(Vault vault) throws VaultFailure;

	/**
	 * Opens records, bringing an older schema up to date.
	 *
	 * @throws VaultFailure damaged, or written by a newer version; nothing was changed
	 */
	OpenRecords open(Vault vault) throws VaultFailure;

	/** Reads every block of the record files strictly and checks what the schema promises. Needs the records closed. */
	List<String> verify(Vault vault) throws VaultFailure;

	/** Records that can be closed. */
	interface OpenRecords extends AutoCloseable {
		Records records();

		/** Writes what is outstanding and lets the files go. */
		@Override
		void close();
	}
}
