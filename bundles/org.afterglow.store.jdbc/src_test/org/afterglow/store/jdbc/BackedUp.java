package org.afterglow.store.jdbc;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.afterglow.codebook.Codebook;
import org.afterglow.practice.BackupFile;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Vault;

/** A folder with a practice on the real store and its backups. Nothing in it is searched. */
final class BackedUp {

	static final String VAULT = "Linden Street";

	final Path folder;
	final Path vault;
	final Practices practices = Practices.with(new JdbcRecordsOpener(Unforced::of, SchemaSteps.shipped()), new NoSearch());
	final Backups backups = practices.backups();

	BackedUp(Path folder) {
		this.folder = folder;
		this.vault = folder.resolve(VAULT);
	}

	static Passphrase passphrase() {
		return Passphrase.of(OpenVault.PASSPHRASE);
	}

	/** A new practice with so many narratives. */
	Practice create(int narratives) throws Exception {
		Practice practice = practices.create(vault, passphrase(), KeyCost.forTests());
		Told told = Told.in(practice.records());
		for (int i = 0; i < narratives; i++) {
			told.save(practice.records(), i);
		}
		return practice;
	}

	Practice open(Path where) throws Exception {
		return practices.open(where, passphrase());
	}

	/** Puts an attachment where attachments lie. */
	void attach(String name, byte[] content) throws IOException {
		Path file = vault.resolve("attachments").resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, content);
	}

	BackupFile make(Practice practice) throws Exception {
		return backups.make(practice, backups.folderBeside(practice), BackupProgress.NONE);
	}

	BackupFile verify(Path file) throws Exception {
		return backups.verify(file, passphrase(), BackupProgress.NONE);
	}

	/** What lies in a folder, without folders, and without what the log keeps for itself. */
	static List<String> filesIn(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
					.filter(name -> !name.equals("audit.witness")).sorted().toList();
		}
	}

	private static final class NoSearch implements SearchOpener {
		@Override
		public OpenSearch open(Vault vault, Records records, Codebook codebook) {
			return new OpenSearch() {
				@Override
				public PassageSearch search() {
					return (PassageSearch) Proxy.newProxyInstance(PassageSearch.class.getClassLoader(), new Class<?>[] {PassageSearch.class},
							(search, method, values) -> {
								throw new UnsupportedOperationException();
							});
				}

				@Override
				public Finding finding() {
					return Finding.IN_STEP;
				}

				@Override
				public void close() {
					// nothing is open
				}
			};
		}
	}
}
