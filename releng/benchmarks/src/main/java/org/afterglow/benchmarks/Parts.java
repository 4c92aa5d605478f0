package org.afterglow.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.afterglow.exchange.ImportProgress;
import org.afterglow.exchange.JsonLinesImport;
import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Session;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.search.lucene.LuceneSearchOpener;
import org.afterglow.search.lucene.sealed.BlockCache;
import org.afterglow.search.lucene.sealed.SealedDirectory;
import org.afterglow.store.jdbc.JdbcRecordsOpener;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Vault;
import org.apache.lucene.store.Directory;

/** The product's own parts, put together without OSGi. */
final class Parts {

	static final String PASSPHRASE = "a lantern for the bench";
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private Parts() {
	}

	static Practice newPractice(Path folder) throws Exception {
		return newPractice(folder, KeyCost.lowest());
	}

	static Practice newPractice(Path folder, KeyCost cost) throws Exception {
		try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
			return Practices.with(new JdbcRecordsOpener(), new LuceneSearchOpener()).create(folder, passphrase, cost);
		}
	}

	/** Stores everything as one change and waits until it can be found. */
	static void fill(Practice practice, Corpus corpus, Corpus.Frame frame, List<CodedNarrative> narratives)
			throws InterruptedException {
		practice.records().together(() -> {
			corpus.codes().forEach(practice.records().codes()::save);
			for (Client client : frame.clients()) {
				practice.records().clients().save(client);
			}
			for (Session session : frame.sessions()) {
				practice.records().sessions().save(session);
			}
			narratives.forEach(practice.records().narratives()::save);
			return null;
		});
		awaitIndexed(practice);
	}

	static void importAndFind(Practice practice, Path file) throws Exception {
		new JsonLinesImport(practice.records(), practice.codebook(), Clock.systemUTC()).read(file, ImportProgress.NONE);
		awaitIndexed(practice);
	}

	static void awaitIndexed(Practice practice) throws InterruptedException {
		if (!practice.search().awaitIndexed(practice.records().feed().position().number(), PATIENCE)) {
			throw new IllegalStateException("not searchable within " + PATIENCE);
		}
	}

	/** An empty sealed directory in a vault of its own. */
	static Sealed sealedDirectory(Path folder) throws Exception {
		try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
			Vault vault = Vault.create(folder, passphrase, KeyCost.lowest());
			return new Sealed(vault, new SealedDirectory(folder.resolve("index"), vault.streams(Purpose.INDEX),
					new BlockCache()));
		}
	}

	/** A sealed directory and the vault it lies in. */
	record Sealed(Vault vault, Directory directory) implements AutoCloseable {
		@Override
		public void close() throws IOException {
			directory.close();
			vault.close();
		}
	}
}
