package org.afterglow.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.afterglow.practice.spi.RecordsOpener.OpenRecords;
import org.afterglow.records.Records;
import org.afterglow.store.jdbc.JdbcRecordsOpener.Storages;
import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;

/** A vault in a folder of its own, with records in it, for one test. Closing it removes the folder. */
final class OpenVault implements AutoCloseable {

	static final char[] PASSPHRASE = "three moons over water".toCharArray();

	private final Path folder;
	private final SchemaSteps steps;
	private final Storages storages;
	private final Clock clock;
	private Vault vault;
	private OpenRecords open;

	private OpenVault(Path folder, Storages storages, SchemaSteps steps, Clock clock) throws VaultFailure {
		this.folder = folder;
		this.storages = storages;
		this.clock = clock;
		this.steps = steps;
		this.vault = Vault.create(folder, Passphrase.of(PASSPHRASE), KeyCost.forTests());
		this.open = opener().create(vault);
	}

	static OpenVault create() throws VaultFailure, IOException {
		return create(Unforced::of, SchemaSteps.shipped());
	}

	static OpenVault create(Storages storages, SchemaSteps steps) throws VaultFailure, IOException {
		return create(storages, steps, Clock.systemUTC());
	}

	static OpenVault create(Clock clock) throws VaultFailure, IOException {
		return create(Unforced::of, SchemaSteps.shipped(), clock);
	}

	private static OpenVault create(Storages storages, SchemaSteps steps, Clock clock) throws VaultFailure, IOException {
		return new OpenVault(Files.createTempDirectory("vault"), storages, steps, clock);
	}

	private JdbcRecordsOpener opener() {
		return new JdbcRecordsOpener(storages, steps, clock);
	}

	Path folder() {
		return folder;
	}

	Path file() {
		return folder.resolve(Opening.FILE);
	}

	Vault vault() {
		return vault;
	}

	Records records() {
		return open.records();
	}

	/** Closes records and vault, as at the end of the day. */
	void lock() {
		open.close();
		vault.close();
	}

	/** Opens both again. */
	void unlock() throws VaultFailure {
		unlock(opener());
	}

	/** Opens both again, the records with another opener; if they are refused the vault is locked again. */
	void unlock(JdbcRecordsOpener other) throws VaultFailure {
		vault = Vault.open(folder, Passphrase.of(PASSPHRASE));
		boolean opened = false;
		try {
			open = other.open(vault);
			opened = true;
		} finally {
			if (!opened) {
				vault.close();
			}
		}
	}

	/** What verifying finds; the records are closed meanwhile. */
	List<String> verify() throws VaultFailure {
		lock();
		vault = Vault.open(folder, Passphrase.of(PASSPHRASE));
		List<String> findings = opener().verify(vault);
		open = opener().open(vault);
		return findings;
	}

	/** Changes rows without the program, as somebody can who has the passphrase and a tool for databases. Leaves the vault locked. */
	void behindTheBack(String... statements) throws Exception {
		lock();
		try (Vault again = Vault.open(folder, Passphrase.of(PASSPHRASE));
				RecordsFile records = RecordsFile
						.open(again.blocks(Purpose.DATABASE).open(BlockStorage.of(file(), BlockStorage.Access.WRITE), "records"))) {
			records.allowWriting();
			SealedDatabase database = SealedDatabase.open(records);
			for (String statement : statements) {
				database.administrator().execute(statement);
			}
			database.administrator().commit();
			database.shutDown();
			records.markClean();
		}
	}

	@Override
	public void close() throws IOException {
		lock();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
