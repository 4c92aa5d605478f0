package org.afterglow.store.jdbc;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.practice.spi.RecordsOpener.CopyReport;
import org.afterglow.records.FeedPosition;
import org.afterglow.store.jdbc.JdbcRecordsOpener.Storages;
import org.afterglow.store.jdbc.attached.AttachmentFiles;
import org.afterglow.store.jdbc.file.CutCommits;
import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.vault.BlockStorage.Access;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;

/** Reads all there is of the records of one vault and says what is wrong. Not a byte of them is changed. */
final class Verification {

	private final Vault vault;
	private final Storages storages;
	private final SchemaSteps steps;
	private final Clock clock;
	private final Opening opening;

	Verification(Vault vault, Storages storages, SchemaSteps steps, Clock clock) {
		this.vault = vault;
		this.storages = storages;
		this.steps = steps;
		this.clock = clock;
		this.opening = new Opening(vault, storages, steps, clock);
	}

	List<String> all() throws VaultFailure {
		return opening.guarded(() -> {
			opening.requireFile();
			try (RecordsFile file = RecordsFile.open(opening.sealed(Access.READ))) {
				if (!file.wasCutOff() || !CutCommits.areIn(file)) {
					return findings(file, opening);
				}
			}
			return ofWhatAnOpeningWillMakeOfIt();
		});
	}

	/** As it lies there H2 would show half of what was cut off; the next opening takes it back. */
	private List<String> ofWhatAnOpeningWillMakeOfIt() throws IOException, SQLException, VaultFailure {
		Scratch scratch = new Scratch(storages.open(JdbcRecordsOpener.fileIn(vault), Access.READ));
		try {
			Opening changed = new Opening(vault, scratch.asStorages(), steps, clock);
			try (RecordsFile file = changed.writableFile()) {
				return findings(file, changed);
			}
		} finally {
			scratch.letGo();
		}
	}

	private List<String> findings(RecordsFile file, Opening of) throws IOException, SQLException, VaultFailure {
		List<String> findings = new ArrayList<>();
		file.damagedBlocks().forEach(block -> findings.add("block " + block + " of " + Opening.FILE + " is damaged"));
		int version = of.readFirst(file);
		try (SealedDatabase database = SealedDatabase.openForReading(file)) {
			findings.addAll(check(database, version));
			if (version >= AttachmentsCheck.SINCE) {
				findings.addAll(AttachmentsCheck.of(database.administrator(), AttachmentFiles.in(vault)));
			}
			if (version >= SchemaSteps.WITH_AUDIT) {
				AuditLog.verify(database.administrator(), of.chain(), of.witness()).forEach(fault -> findings.add(fault.describe()));
			}
		}
		return findings;
	}

	/** The same for a file that may lie anywhere. */
	CopyReport ofCopy() throws VaultFailure {
		return opening.guarded(() -> {
			try (RecordsFile file = RecordsFile.open(opening.sealed(Access.READ))) {
				int version = opening.readFirst(file);
				try (SealedDatabase database = SealedDatabase.openForReading(file)) {
					FeedPosition position = FeedTable.positionIn(database.administrator());
					return new CopyReport(position, check(database, version));
				}
			} catch (NoSuchFileException e) {
				throw opening.damaged("missing");
			}
		});
	}

	/** What an older program promised is checked after the upgrade; until then every row has to be readable. */
	private List<String> check(SealedDatabase database, int version) throws SQLException, IOException {
		if (version == steps.newest()) {
			return RecordsCheck.of(database.administrator());
		}
		Tables.readAll(database.administrator());
		return List.of();
	}
}
