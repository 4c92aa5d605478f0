package org.afterglow.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Narrative;
import org.afterglow.model.TextSpan;
import org.afterglow.practice.spi.RecordsOpener;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.Records;
import org.afterglow.search.IndexState;
import org.afterglow.search.Passage;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.SearchWord;
import org.afterglow.search.TextLanguage;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.vault.Vault;
import org.afterglow.vault.VaultDamaged;
import org.afterglow.vault.VaultFailure;

/** Records in memory that outlive their closing, and a search that looks for a word in lines. */
final class Parts implements RecordsOpener, SearchOpener {

	private final Map<Path, Records> kept = new HashMap<>();
	Finding finding = Finding.IN_STEP;
	IndexState state = new IndexState(IndexState.Phase.CURRENT, 0, 0);
	List<String> damage = List.of();
	Optional<RuntimeException> trouble = Optional.empty();

	@Override
	public OpenRecords create(Vault vault) {
		return open(kept.computeIfAbsent(vault.folder(), folder -> new InMemoryRecords()));
	}

	@Override
	public OpenRecords open(Vault vault) throws VaultFailure {
		if (!damage.isEmpty()) {
			throw new VaultDamaged(vault.folder(), "records", damage.getFirst());
		}
		trouble.ifPresent(e -> {
			throw e;
		});
		return open(kept.get(vault.folder()));
	}

	private static OpenRecords open(Records records) {
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
				// they outlive it
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
		return damage;
	}

	Records records(Path folder) {
		return kept.get(folder);
	}

	@Override
	public OpenSearch open(Vault vault, Records records, Codebook codebook) {
		return new OpenSearch() {
			@Override
			public PassageSearch search() {
				return new LineSearch(records);
			}

			@Override
			public Finding finding() {
				return finding;
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
	}

	private final class LineSearch implements PassageSearch {

		private final Records records;

		LineSearch(Records records) {
			this.records = records;
		}

		@Override
		public SearchAnswer find(SearchRequest request, BooleanSupplier cancelled) throws UnreadableQuery {
			int bracket = request.query().indexOf('(');
			if (bracket >= 0) {
				throw new UnreadableQuery(UnreadableQuery.Reason.BRACKET_NOT_CLOSED, bracket);
			}
			List<Passage> passages = new ArrayList<>();
			records.narratives().each(Optional.empty(), narrative -> find(narrative.narrative(), request.query(), passages));
			boolean bounded = passages.size() > request.limit();
			return new SearchAnswer(passages.subList(0, Math.min(passages.size(), request.limit())), passages.size(), bounded,
					state);
		}

		private void find(Narrative narrative, String word, List<Passage> passages) {
			int at = narrative.text().indexOf(word);
			if (at < 0) {
				return;
			}
			int start = narrative.text().lastIndexOf('\n', at) + 1;
			int newline = narrative.text().indexOf('\n', at);
			TextSpan line = new TextSpan(start, newline < 0 ? narrative.text().length() : newline);
			passages.add(new Passage(records.sessions().byId(narrative.session()).orElseThrow().client(), narrative.session(),
					narrative.id(), narrative.title(), narrative.version(), line, line.in(narrative.text()),
					List.of(new TextSpan(at, at + word.length())), word, 1.5));
		}

		@Override
		public List<SearchWord> words() {
			return List.of();
		}

		@Override
		public IndexState state() {
			return state;
		}

		@Override
		public boolean awaitIndexed(long feedNumber, Duration patience) {
			return state.complete();
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
	}
}
