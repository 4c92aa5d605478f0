package org.afterglow.practice.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.internal.audit.AuditedKeys;
import org.afterglow.practice.internal.audit.DoorLog;
import org.afterglow.practice.internal.backup.SealedBackups;
import org.afterglow.practice.internal.backup.Witness;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.practice.spi.SearchOpener.OpenSearch;
import org.afterglow.records.Audit;
import org.afterglow.records.AuditEvent;
import org.afterglow.vault.CopyProgress;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.RecoveryCode;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultInfo;
import org.afterglow.vault.VaultKey;

/** Opens vault, records, codebook and search in this order; whatever fails, nothing stays open. */
public final class OpeningPractices implements Practices {

	/** How the log is told that a vault was opened. */
	private interface DoorStep {
		DoorLog tell(Audit audit);
	}

	/** How the records get into a vault: made new, or opened. */
	private interface RecordsStep {
		OpenRecords open(Vault vault) throws VaultFailure;
	}

	private final RecordsOpener recordsOpener;
	private final SearchOpener searchOpener;
	private final ServiceDesk desk;
	private final Backups backups;

	public OpeningPractices(RecordsOpener recordsOpener, SearchOpener searchOpener, ServiceDesk desk) {
		this.recordsOpener = Objects.requireNonNull(recordsOpener);
		this.searchOpener = Objects.requireNonNull(searchOpener);
		this.desk = Objects.requireNonNull(desk);
		this.backups = new SealedBackups(recordsOpener);
	}

	@Override
	public Practice create(Path folder, Passphrase passphrase, Optional<RecoveryCode> recovery, KeyCost cost) throws VaultFailure {
		boolean existed = Files.exists(folder);
		Vault vault = Vault.create(folder, passphrase, recovery, cost);
		try {
			return open(vault, recordsOpener::create, DoorLog::made);
		} catch (VaultFailure | RuntimeException | Error e) {
			FreshFolder.remove(folder, existed, e);
			throw e;
		}
	}

	@Override
	public Practice open(Path folder, VaultKey key) throws VaultFailure {
		Vault vault = Vault.open(folder, key);
		return open(vault, recordsOpener::open, audit -> {
			DoorLog door = DoorLog.opened(audit, vault.wrongBefore());
			vault.wrongTold();
			return door;
		});
	}

	@Override
	public List<String> verify(Path folder, VaultKey key) throws VaultFailure {
		try (Vault vault = Vault.open(folder, key)) {
			List<String> damage = new ArrayList<>(recordsOpener.verify(vault));
			new Witness(vault).damage().ifPresent(damage::add);
			return List.copyOf(damage);
		}
	}

	@Override
	public Backups backups() {
		return backups;
	}

	@Override
	public void keys(Path folder, VaultKey key, KeyChange change) throws VaultFailure {
		try (Vault vault = Vault.open(folder, key)) {
			List<AuditEvent> events = new ArrayList<>();
			vault.remembers(new Witness(vault)::reached);
			try {
				change.in(new AuditedKeys(new VaultKeys(vault), events::add));
			} finally {
				// What was changed before something else failed stands.
				DoorLog.tell(recordsOpener, vault, events);
			}
		}
	}

	@Override
	public VaultInfo rekey(Path from, VaultKey key, NewVault to, CopyProgress progress) throws VaultFailure {
		return new ReKey(recordsOpener, progress).run(from, key, to);
	}

	@Override
	public void destroy(Path folder, VaultKey key) throws VaultFailure {
		Vault.open(folder, key).destroy();
	}

	private Practice open(Vault vault, RecordsStep recordsStep, DoorStep doorStep) throws VaultFailure {
		Closing closing = new Closing();
		closing.first(vault::close);
		try {
			OpenRecords records = recordsStep.open(vault);
			closing.first(records::close);
			DoorLog door = doorStep.tell(records.records().audit());
			closing.first(door::close);
			Codebook codebook = Codebook.over(records.records());
			OpenSearch search = searchOpener.open(vault, records.records(), codebook);
			closing.first(search::close);
			Practice practice = new OpenedPractice(vault, records, codebook, search, door, closing);
			desk.announce(practice, closing);
			return practice;
		} catch (VaultFailure | RuntimeException | Error e) {
			closing.runAfter(e);
			throw e;
		}
	}
}
