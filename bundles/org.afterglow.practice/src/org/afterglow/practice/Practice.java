package org.afterglow.practice;

import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;
import org.afterglow.vault.VaultInfo;

/** An open practice. While it is open, its parts are OSGi services too. */
public interface Practice extends AutoCloseable {

	/** What can be told of the vault now. */
	VaultInfo vault();

	/** The ways into the vault. */
	Keys keys();

	Records records();

	Codebook codebook();

	PassageSearch search();

	/** What was open in the workbench when this practice was locked. */
	Layout layout();

	/** What the index was like at opening: said to the user when it is not in step. */
	Finding indexFinding();

	/** Said to the user when the vault remembers more than its records know. */
	Optional<OlderRecords> olderRecords();

	/**
	 * Name of the file in which the vault remembers how far its records were, if it is there and not as it was written: then nobody can tell whether the
	 * records are older than they were.
	 */
	Optional<String> damagedWitness();

	/** Says why it will be closed, for the log. */
	void leaving(LockReason reason);

	/** Takes the services away, commits the index, closes the records, forgets the keys. Calling it again does nothing. */
	@Override
	void close();
}
