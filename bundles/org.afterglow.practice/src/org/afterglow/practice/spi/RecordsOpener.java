package org.afterglow.practice.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.afterglow.records.FeedPosition;
import org.afterglow.records.Records;
import org.afterglow.vault.BlockStorage;
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

	/**
	 * The same for records that lie in a copy of a vault. Nothing is written, neither there nor anywhere else.
	 *
	 * @param vault
	 *            the keys of the copy; it may have no folder
	 */
	CopyReport verify(Vault vault, CopiedFiles files) throws VaultFailure;

	/** Gives records that were put back a history of their own, so that whoever followed the old one starts anew. Needs them closed. */
	void renewLineage(Vault vault) throws VaultFailure;

	/**
	 * Stamps with the keys of the one vault what was stamped with those of another: the log that came along with a copy of all files. Needs the records of both
	 * closed; the log must have been verified in the old one.
	 */
	default void restamp(Vault old, Vault fresh) throws VaultFailure {
		// Records without stamps have nothing to stamp.
	}

	/** Name of the file in the vault that the records lie in. */
	default String file() {
		return "records.db";
	}

	/**
	 * Writes every row of the records in a copy, in a form that no version of a database has a part in: the way across versions that do not read each other's
	 * files. What is written is not sealed; the stream it goes into has to be.
	 */
	default void writeRows(Vault vault, CopiedFiles files, OutputStream rows) throws VaultFailure {
		throw new UnsupportedOperationException();
	}

	/**
	 * Makes records out of rows, in a vault that has none, and brings their schema up to date.
	 *
	 * @throws VaultFailure
	 *             if the rows make no sense, or a newer version wrote them
	 */
	default void readRows(Vault vault, InputStream rows) throws VaultFailure {
		throw new UnsupportedOperationException();
	}

	/** The files of a vault that was copied. */
	@FunctionalInterface
	interface CopiedFiles {
		/**
		 * Opens a file for reading.
		 *
		 * @param name
		 *            of a file in the folder of the vault
		 * @throws java.nio.file.NoSuchFileException
		 *             if there is none of that name
		 */
		BlockStorage open(String name) throws IOException;
	}

	/**
	 * What records in a copy are like.
	 *
	 * @param position
	 *            the last change they know
	 * @param damage
	 *            one English line for each damage; empty if all is sound
	 */
	record CopyReport(FeedPosition position, List<String> damage) {
		public CopyReport {
			Objects.requireNonNull(position);
			damage = List.copyOf(damage);
		}
	}

	/** What is done while nothing is written. */
	@FunctionalInterface
	interface Still<T, X extends Exception> {
		T look() throws X;
	}

	/** Records that can be closed. */
	interface OpenRecords extends AutoCloseable {
		Records records();

		/**
		 * Lets a look be taken at the files while nothing in them changes. All that was acknowledged is on the disk; saves wait until the look is over, reading
		 * goes on.
		 *
		 * @throws org.afterglow.records.RecordsUnavailable
		 *             if the records cannot be written, so that nobody knows what is on the disk
		 */
		<T, X extends Exception> T still(Still<T, X> look) throws X;

		/**
		 * Copies the file of the records and takes a look, both of one moment. Saves wait for the look and for what they changed while the rest was copied, not
		 * for the copy of a large file.
		 *
		 * @param from
		 *            the file of the records
		 * @param to
		 *            where the copy goes; is not there yet
		 */
		default <T> T copied(Path from, Path to, Still<T, IOException> look) throws IOException {
			return still(() -> {
				Files.copy(from, to);
				return look.look();
			});
		}

		/** Writes what is outstanding and lets the files go. */
		@Override
		void close();
	}
}
