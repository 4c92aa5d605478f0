package org.afterglow.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.store.jdbc.JdbcRecordsOpener.Storages;
import org.afterglow.store.jdbc.attached.AttachmentFiles;
import org.afterglow.store.jdbc.audit.Chain;
import org.afterglow.store.jdbc.audit.Witness;
import org.afterglow.store.jdbc.file.CutCommits;
import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.store.jdbc.file.RecordsFileDamaged;
import org.afterglow.store.jdbc.file.SealedPath;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.BlockStorage.Access;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.SealedBlockDamaged;
import org.afterglow.vault.SealedBlockFile;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;
import org.afterglow.vault.VaultNewer;
import org.afterglow.vault.VaultUnavailable;
import org.afterglow.vault.VaultUnavailable.Reason;

/**
 * Makes, opens or verifies the records of one vault. An opening reads first, with every door to writing shut, and goes on only
 * when all is well: what is refused stays as it is to the byte.
 */
final class Opening {

	/** Name of the file in the vault. */
	static final String FILE = "records.db";

	/** The name it is sealed under: the same wherever a copy lies. */
	private static final String SEALED_AS = "records";

	private final Vault vault;
	private final Storages storages;
	private final SchemaSteps steps;
	private final Path path;
	private final Clock clock;

	Opening(Vault vault, Storages storages, SchemaSteps steps, Clock clock) {
		this.vault = vault;
		this.storages = storages;
		this.steps = steps;
		this.path = vault.folder().resolve(FILE);
		this.clock = clock;
	}

	Vault vault() {
		return vault;
	}

	OpenRecords create() throws VaultFailure {
		return guarded(() -> {
			if (Files.exists(path)) {
				throw new VaultUnavailable(vault.folder(), Reason.FOLDER_NOT_EMPTY);
			}
			RecordsFile file = RecordsFile.create(sealed(Access.WRITE));
			return orClose(file, () -> {
				SealedDatabase database = SealedDatabase.create(file);
				return orClose(database, () -> {
					steps.runAll(database);
					return opened(database);
				});
			});
		});
	}

	OpenRecords open() throws VaultFailure {
		return guarded(() -> {
			UpgradeCopy copy = new UpgradeCopy(path);
			copy.putBackIfLeft();
			requireFile();
			RecordsFile file = writableFile();
			return orClose(file, () -> {
				int version = readFirst(file);
				return version == steps.newest() ? openForWriting(file, version) : upgrade(file, version, copy);
			});
		});
	}

	/** Open to be written, with nothing in it that was cut off in the middle of a commit. */
	RecordsFile writableFile() throws IOException, SQLException, VaultFailure {
		RecordsFile file = RecordsFile.open(sealed(Access.WRITE));
		return orClose(file, () -> {
			if (!file.wasCutOff() || !CutCommits.areIn(file)) {
				return file;
			}
			readFirst(file);
			file.allowWriting();
			CutCommits.takeBack(file);
			file.close();
			return RecordsFile.open(sealed(Access.WRITE));
		});
	}

	private OpenRecords opened(SealedDatabase database) throws IOException, SQLException {
		return new JdbcOpenRecords(database, AttachmentFiles.in(vault), chain(), witness(), storages.room(path), clock);
	}

	Chain chain() {
		return new Chain(vault.stamp(Purpose.AUDIT));
	}

	Witness witness() {
		return new Witness(vault.folder(), vault.streams(Purpose.AUDIT));
	}

	private OpenRecords openForWriting(RecordsFile file, int version) throws IOException, SQLException, VaultFailure {
		file.allowWriting();
		SealedDatabase database = SealedDatabase.open(file);
		return orClose(database, () -> {
			steps.runAfter(version, database);
			return opened(database);
		});
	}

	private OpenRecords upgrade(RecordsFile file, int version, UpgradeCopy copy)
			throws IOException, SQLException, VaultFailure {
		copy.keep();
		boolean done = false;
		try {
			OpenRecords upgraded = openForWriting(file, version);
			done = true;
			return upgraded;
		} finally {
			if (done) {
				copy.discard();
			} else {
				closeQuietly(file);
				copy.putBackIfLeft();
			}
		}
	}

	void renewLineage() throws VaultFailure {
		closed(administrator -> administrator.update("update practice set lineage = random_uuid()"));
	}

	/** The log gets the links that the keys of this vault make. */
	void restamp() throws VaultFailure {
		closed(administrator -> witness().write(AuditRestamp.with(administrator, chain())));
	}

	/** Changes in records that are closed. */
	private interface Change {
		void in(Link administrator) throws SQLException, IOException;
	}

	private void closed(Change change) throws VaultFailure {
		guarded(() -> {
			requireFile();
			try (RecordsFile file = writableFile()) {
				readFirst(file);
				file.allowWriting();
				SealedDatabase database = SealedDatabase.open(file);
				return orClose(database, () -> {
					change.in(database.administrator());
					database.administrator().commit();
					database.sync();
					database.shutDown();
					file.markClean();
					return file;
				});
			}
		});
	}

	void requireFile() throws VaultDamaged {
		if (!Files.isRegularFile(path)) {
			throw damaged("missing");
		}
	}

	SealedBlockFile sealed(Access access) throws IOException {
		BlockStorage storage = storages.open(path, access);
		boolean opened = false;
		try {
			SealedBlockFile file = vault.blocks(Purpose.DATABASE).open(storage, SEALED_AS);
			opened = true;
			return file;
		} finally {
			if (!opened) {
				storage.close();
			}
		}
	}

	/** @return version of the schema */
	int readFirst(RecordsFile file) throws IOException, VaultFailure {
		SealedPath.requireWhole(file);
		try (SealedDatabase database = SealedDatabase.openForReading(file)) {
			int version = steps.versionOf(database.administrator());
			return version;
		} catch (SQLException e) {
			if (file.damage().isPresent()) {
				throw file.damage().get();
			}
			throw damaged("SQL state " + e.getSQLState() + ", error " + e.getErrorCode());
		} catch (SchemaRefused e) {
			throw e.newer().isPresent() ? new VaultNewer(vault.folder(), e.newer().getAsInt(), steps.newest())
					: damaged(e.getMessage());
		}
	}

	VaultDamaged damaged(String detail) {
		return new VaultDamaged(vault.folder(), FILE, detail);
	}

	/** Work that can fail in every way a file and a database can. */
	interface Work<T> {
		T run() throws IOException, SQLException, VaultFailure;
	}

	<T> T guarded(Work<T> work) throws VaultFailure {
		try {
			return work.run();
		} catch (SealedBlockDamaged e) {
			throw damaged(e.block() < 0 ? "header" : "block " + e.block());
		} catch (RecordsFileDamaged e) {
			throw damaged(e.getMessage());
		} catch (IOException e) {
			throw new VaultUnavailable(vault.folder(), Reason.NOT_READABLE_OR_WRITABLE, e);
		} catch (SQLException e) {
			throw new VaultUnavailable(vault.folder(), Reason.NOT_READABLE_OR_WRITABLE, ScrubbedSqlException.of(e));
		}
	}

	static <T> T orClose(AutoCloseable opened, Work<T> work) throws IOException, SQLException, VaultFailure {
		boolean done = false;
		try {
			T result = work.run();
			done = true;
			return result;
		} finally {
			if (!done) {
				closeQuietly(opened);
			}
		}
	}

	private static void closeQuietly(AutoCloseable opened) {
		try {
			opened.close();
		} catch (Exception e) {
			// The failure that is on its way tells more.
		}
	}
}
