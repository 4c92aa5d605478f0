package org.afterglow.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.afterglow.store.jdbc.file.RecordsFile;
import org.afterglow.vault.BlockStorage;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultFailure;

/** Tables without records around them and without waiting for the disk: filled by hand, to see how much of them a query reads. */
final class LooseDatabase implements AutoCloseable {

	private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

	private final Vault vault;
	private final SealedDatabase database;

	private LooseDatabase(Vault vault, SealedDatabase database) {
		this.vault = vault;
		this.database = database;
	}

	static LooseDatabase in(Path folder) throws IOException, SQLException, VaultFailure {
		Vault vault = Vault.create(folder.resolve("vault"), Passphrase.of(OpenVault.PASSPHRASE), KeyCost.forTests());
		SealedDatabase database = SealedDatabase.create(RecordsFile.create(vault.blocks(Purpose.DATABASE)
				.open(Unforced.of(vault.folder().resolve("f"), BlockStorage.Access.WRITE), "f")));
		SchemaSteps.shipped().runAll(database);
		return new LooseDatabase(vault, database);
	}

	Link link() {
		return database.administrator();
	}

	/** How many rows a query reads to find what it answers. */
	long scanned(String query, Object... values) throws SQLException {
		String plan = link().first("explain analyze " + query, row -> row.getString(1), values).orElseThrow();
		Matcher count = SCANNED.matcher(plan);
		assertTrue(count.find(), plan);
		return Long.parseLong(count.group(1));
	}

	@Override
	public void close() throws SQLException {
		link().rollback();
		database.close();
		vault.close();
	}
}
