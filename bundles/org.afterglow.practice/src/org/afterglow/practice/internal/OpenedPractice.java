package org.afterglow.practice.internal;

import org.afterglow.codebook.Codebook;
import org.afterglow.practice.Practice;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.practice.spi.SearchOpener.OpenSearch;
import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultInfo;

/** The parts of one practice while it is open. */
final class OpenedPractice implements Practice {

	private final VaultInfo vault;
	private final Records records;
	private final Codebook codebook;
	private final OpenSearch search;
	private final Closing closing;

	OpenedPractice(Vault vault, Records records, Codebook codebook, OpenSearch search, Closing closing) {
		this.vault = vault.info();
		this.records = records;
		this.codebook = codebook;
		this.search = search;
		this.closing = closing;
	}

	@Override
	public VaultInfo vault() {
		return vault;
	}

	@Override
	public Records records() {
		return records;
	}

	@Override
	public Codebook codebook() {
		return codebook;
	}

	@Override
	public PassageSearch search() {
		return search.search();
	}

	@Override
	public Finding indexFinding() {
		return search.finding();
	}

	@Override
	public void close() {
		closing.run();
	}

	@Override
	public String toString() {
		return "practice in vault " + vault.id();
	}
}
