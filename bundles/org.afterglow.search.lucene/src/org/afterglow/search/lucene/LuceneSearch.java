package org.afterglow.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.afterglow.records.Settings;
import org.afterglow.search.FacetCounts;
import org.afterglow.search.IndexState;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.SearchWord;
import org.afterglow.search.TextLanguage;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.lucene.entries.EntryFinder;
import org.afterglow.search.lucene.entries.FoundEntries;
import org.afterglow.search.lucene.matching.FoundPassages;
import org.afterglow.search.lucene.matching.Names;
import org.afterglow.search.lucene.matching.PassageFinder;
import org.afterglow.search.lucene.matching.Stopwatch;
import org.afterglow.search.lucene.words.Words;
import org.afterglow.search.query.QueryNode;
import org.afterglow.search.query.QueryParser;
import org.apache.lucene.index.DirectoryReader;

/** Answers queries from whatever the index holds at the moment. */
final class LuceneSearch implements PassageSearch {
	/** After this time an answer is given with what there is. */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final CurrentIndex current;
	private final IndexKeeper keeper;
	private final KnownTypes types;
	private final Settings settings;
	private final Progress progress;
	private final Names names;

	LuceneSearch(CurrentIndex current, IndexKeeper keeper, KnownTypes types, Settings settings, Progress progress, Names names) {
		this.current = current;
		this.keeper = keeper;
		this.types = types;
		this.settings = settings;
		this.progress = progress;
		this.names = names;
	}

	@Override
	public SearchAnswer find(SearchRequest request, BooleanSupplier cancelled) throws UnreadableQuery {
		QueryNode query = QueryParser.parse(request.query(), types.words().stream().map(SearchWord::word).collect(Collectors.toSet()));
		var stopwatch = new Stopwatch(PATIENCE, cancelled);
		Outcome outcome = current.using(index -> index.isPresent() ? ask(index.get(), query, request, stopwatch) : Outcome.NOTHING_YET);
		if (outcome.unreadable().isPresent()) {
			throw outcome.unreadable().get();
		}
		FoundPassages found = outcome.found();
		FoundEntries entries = outcome.entries();
		Optional<FacetCounts> facets = found.facets().flatMap(counts -> entries.facets().map(counts::plus));
		return new SearchAnswer(found.passages(), found.narratives(), entries.entries(), entries.all(), found.bounded() || entries.bounded(), facets,
				state());
	}

	private Outcome ask(NarrativeIndex index, QueryNode query, SearchRequest request, Stopwatch stopwatch) {
		Words words = index.words();
		try {
			DirectoryReader reader = index.acquire();
			try {
				FoundPassages passages = passages(reader, query, request, words, stopwatch);
				return new Outcome(passages, new EntryFinder(reader, stopwatch).find(query, request, words, names), Optional.empty());
			} finally {
				index.release(reader);
			}
		} catch (UnreadableQuery e) {
			return new Outcome(Outcome.NOTHING, FoundEntries.NONE, Optional.of(e));
		} catch (IOException e) {
			return damaged(e);
		} catch (RuntimeException e) {
			if (Damage.isIn(e)) {
				return damaged(e);
			}
			throw e;
		} finally {
			index.giveBack(words);
		}
	}

	/** Where nothing but entries of some types is wanted, narratives are not looked through. */
	private FoundPassages passages(DirectoryReader reader, QueryNode query, SearchRequest request, Words words, Stopwatch stopwatch)
			throws UnreadableQuery, IOException {
		return request.narrowing().types().isEmpty() ? new PassageFinder(reader, stopwatch).find(query, request, words, names)
				: FoundPassages.NONE;
	}

	private Outcome damaged(Exception trouble) {
		keeper.distrust(trouble);
		return Outcome.NOTHING_YET;
	}

	@Override
	public List<SearchWord> words() {
		return types.words();
	}

	@Override
	public TextLanguage language() {
		return keeper.language();
	}

	@Override
	public void readAs(TextLanguage language) {
		settings.set(TextLanguage.SETTING, language.key());
		keeper.readAs(language);
	}

	@Override
	public IndexState state() {
		return progress.state();
	}

	@Override
	public boolean awaitIndexed(long feedNumber, Duration patience) throws InterruptedException {
		return progress.await(feedNumber, patience);
	}

	@Override
	public Subscription listen(Runnable listener) {
		return progress.listen(listener);
	}

	/** What was found, or why the query cannot be read. */
	private record Outcome(FoundPassages found, FoundEntries entries, Optional<UnreadableQuery> unreadable) {
		static final FoundPassages NOTHING = new FoundPassages(List.of(), 0, true, Optional.empty());
		static final Outcome NOTHING_YET = new Outcome(NOTHING, FoundEntries.NONE, Optional.empty());
	}
}
