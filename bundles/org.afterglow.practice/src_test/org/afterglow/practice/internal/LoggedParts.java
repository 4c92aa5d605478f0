package org.afterglow.practice.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.afterglow.codebook.Codebook;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.Records;
import org.afterglow.search.IndexState;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.SearchWord;
import org.afterglow.search.TextLanguage;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.vault.Vault;

/** Records and search that write down when they are opened and closed, and fail on request. */
final class LoggedParts implements RecordsOpener, SearchOpener {

	final List<String> log = new ArrayList<>();
	boolean recordsFail;
	boolean sound;
	boolean searchFails;
	boolean searchFailsToClose;

	@Override
	public OpenRecords create(Vault vault) {
		try {
			Files.createDirectories(vault.folder().resolve("records"));
			Files.writeString(vault.folder().resolve("records/file"), "x");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return records("create records");
	}

	@Override
	public OpenRecords open(Vault vault) {
		return records("open records");
	}

	private OpenRecords records(String step) {
		log.add(step);
		if (recordsFail) {
			throw new IllegalStateException("records do not open");
		}
		Records records = new InMemoryRecords();
		return new OpenRecords() {
			@Override
			public Records records() {
				return records;
			}

			@Override
			public <T, X extends Exception> T still(Still<T, X> look) throws X {
				return look.look();
			}

			@Override
			public void close() {
				log.add("close records");
			}
		};
	}

	@Override
	public CopyReport verify(Vault vault, CopiedFiles files) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void renewLineage(Vault vault) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<String> verify(Vault vault) {
		log.add("verify");
		return sound ? List.of() : List.of("block 7 of records is damaged");
	}

	@Override
	public OpenSearch open(Vault vault, Records records, Codebook codebook) {
		log.add("open search");
		if (searchFails) {
			throw new IllegalStateException("search does not open");
		}
		return new OpenSearch() {
			@Override
			public PassageSearch search() {
				return NOTHING;
			}

			@Override
			public Finding finding() {
				return Finding.NEW;
			}

			@Override
			public void close() {
				log.add("close search");
				if (searchFailsToClose) {
					throw new IllegalStateException("search does not close");
				}
			}
		};
	}

	/** A search that finds nothing. */
	static final PassageSearch NOTHING = new PassageSearch() {
		@Override
		public SearchAnswer find(SearchRequest request, BooleanSupplier cancelled) {
			return new SearchAnswer(List.of(), 0, false, state());
		}

		@Override
		public List<SearchWord> words() {
			return List.of();
		}

		@Override
		public IndexState state() {
			return new IndexState(IndexState.Phase.CURRENT, 0, 0);
		}

		@Override
		public boolean awaitIndexed(long feedNumber, Duration patience) {
			return true;
		}

		@Override
		public TextLanguage language() {
			return TextLanguage.ENGLISH;
		}

		@Override
		public void readAs(TextLanguage language) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Subscription listen(Runnable listener) {
			return () -> {
			};
		}
	};
}
