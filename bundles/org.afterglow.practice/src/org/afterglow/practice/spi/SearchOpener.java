package org.afterglow.practice.spi;

import org.afterglow.codebook.Codebook;
import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;
import org.afterglow.vault.Vault;

/** Opens the search over the records of a vault. One is registered as a service by the bundle that keeps the index. */
public interface SearchOpener {

	/**
	 * Opens the index and starts to follow the records. Never fails on a missing, cut or damaged index: that is rebuilt in
	 * the background and {@linkplain OpenSearch#finding() said}.
	 */
	OpenSearch open(Vault vault, Records records, Codebook codebook);

	/** A search that can be closed. */
	interface OpenSearch extends AutoCloseable {

		PassageSearch search();

		/** What was found at opening. */
		Finding finding();

		/** Commits the index and lets the files go. */
		@Override
		void close();
	}

	/** What the index was like when it was opened. */
	enum Finding {
		/** Equal to the records, or a little behind and replayed. */
		IN_STEP,
		/** There was none, or none that was ever finished. */
		NEW,
		/** It was made by another version of the program, or for another language, and is being built again. */
		OUTDATED_REBUILDING,
		/** It could not be read and is being built again. */
		DAMAGED_REBUILDING,
		/** It knew more than the records, or another history: the database is older than the index knew. */
		DATABASE_OLDER_REBUILDING
	}
}
