package org.afterglow.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;
import org.osgi.service.component.annotations.Component;

/** Keeps the records of a practice in an embedded database inside its vault. */
@Component
public final class JdbcRecordsOpener implements RecordsOpener {

	private final Storages storages;
	private final SchemaSteps steps;
	private final Clock clock;

	/** Where the blocks of a file lie. */
	@FunctionalInterface
	interface Storages {
		BlockStorage open(Path file, BlockStorage.Access access) throws IOException;

		/** What is left for a file of this kind. */
		default Room room(Path file) throws IOException {
			return Room.of(file);
		}
	}

	public JdbcRecordsOpener() {
		this(BlockStorage::of, SchemaSteps.shipped());
	}

	JdbcRecordsOpener(Storages storages, SchemaSteps steps) {
		this(storages, steps, Clock.systemUTC());
	}

	JdbcRecordsOpener(Storages storages, SchemaSteps steps, Clock clock) {
		this.storages = storages;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public OpenRecords create(Vault vault) throws VaultFailure {
		return new Opening(vault, storages, steps, clock).create();
	}

	@Override
	public OpenRecords open(Vault vault) throws VaultFailure {
		return new Opening(vault, storages, steps, clock).open();
	}

	@Override
	public List<String> verify(Vault vault) throws VaultFailure {
		return new Verification(vault, storages, steps, clock).all();
	}

	@Override
	public CopyReport verify(Vault vault, CopiedFiles files) throws VaultFailure {
		return new Verification(vault, (path, access) -> files.open(path.getFileName().toString()), steps, clock).ofCopy();
	}

	@Override
	public void restamp(Vault old, Vault fresh) throws VaultFailure {
		new Opening(fresh, storages, steps, clock).restamp();
	}

	@Override
	public void renewLineage(Vault vault) throws VaultFailure {
		new Opening(vault, storages, steps, clock).renewLineage();
	}

	@Override
	public String file() {
		return Opening.FILE;
	}

	@Override
	public void writeRows(Vault vault, CopiedFiles files, OutputStream rows) throws VaultFailure {
		Opening opening = new Opening(vault, (path, access) -> files.open(path.getFileName().toString()), steps, clock);
		new RowArchive(opening, steps).write(rows);
	}

	@Override
	public void readRows(Vault vault, InputStream rows) throws VaultFailure {
		new RowArchive(new Opening(vault, storages, steps, clock), steps).read(rows);
	}

	/** Where the records of a vault lie. */
	static Path fileIn(Vault vault) {
		return vault.folder().resolve(Opening.FILE);
	}
}
