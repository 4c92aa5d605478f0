package org.afterglow.practice.internal;

import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.practice.Keys;
import org.afterglow.practice.Layout;
import org.afterglow.practice.LockReason;
import org.afterglow.practice.OlderRecords;
import org.afterglow.practice.Practice;
import org.afterglow.practice.internal.audit.AuditedKeys;
import org.afterglow.practice.internal.audit.AuditedSearch;
import org.afterglow.practice.internal.audit.DoorLog;
import org.afterglow.practice.internal.backup.Errands;
import org.afterglow.practice.internal.backup.OpenFiles;
import org.afterglow.practice.internal.backup.Witness;
import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.practice.spi.SearchOpener.OpenSearch;
import org.afterglow.records.Records;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.search.PassageSearch;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Reached;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultInfo;

/** The parts of one practice while it is open. */
final class OpenedPractice implements Practice, OpenFiles.Owner {

	private final Vault vault;
	private final OpenRecords records;
	private final OpenFiles files;
	private final Codebook codebook;
	private final OpenSearch search;
	private final AuditedSearch audited;
	private final DoorLog door;
	private final Layout layout;
	private final Closing closing;
	private final Optional<OlderRecords> older;
	private final Optional<String> damagedWitness;

	OpenedPractice(Vault vault, OpenRecords records, Codebook codebook, OpenSearch search, DoorLog door, Closing closing) {
		this.vault = vault;
		this.records = records;
		this.codebook = codebook;
		this.search = search;
		this.door = door;
		this.layout = new SealedLayout(vault.streams(Purpose.LAYOUT), vault.folder());
		this.closing = closing;
		this.audited = new AuditedSearch(search.search(), records.records().audit());
		closing.first(audited::close);
		Errands errands = new Errands();
		Witness witness = new Witness(vault);
		this.files = new OpenFiles(vault, records, errands, witness);
		this.damagedWitness = witness.damage().map(damage -> Witness.FILE);
		vault.remembers(this::reached);
		this.older = witness.of(records.records().feed().position());
		closing.first(() -> witness.remember(records.records().feed().position()));
		closing.first(errands::close);
	}

	/** Keys are changed even when the records cannot be read. */
	private Optional<Reached> reached() {
		try {
			return Optional.of(Witness.reached(records.records().feed().position()));
		} catch (RecordsUnavailable e) {
			return Optional.empty();
		}
	}

	@Override
	public Optional<OlderRecords> olderRecords() {
		return older;
	}

	@Override
	public Optional<String> damagedWitness() {
		return damagedWitness;
	}

	@Override
	public OpenFiles files() {
		return files;
	}

	@Override
	public VaultInfo vault() {
		return vault.info();
	}

	@Override
	public Keys keys() {
		return new AuditedKeys(new VaultKeys(vault), records.records().audit()::note);
	}

	@Override
	public Records records() {
		return records.records();
	}

	@Override
	public Codebook codebook() {
		return codebook;
	}

	@Override
	public PassageSearch search() {
		return audited;
	}

	@Override
	public Layout layout() {
		return layout;
	}

	@Override
	public Finding indexFinding() {
		return search.finding();
	}

	@Override
	public void leaving(LockReason reason) {
		door.leaving(reason);
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
