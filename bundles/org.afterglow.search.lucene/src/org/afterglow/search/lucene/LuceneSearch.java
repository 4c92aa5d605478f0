package org.afterglow.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.afterglow.records.Settings;
import org.afterglow.search.IndexState;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.TextLanguage;
import org.afterglow.search.UnreadableQuery;
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
	private final Settings settings;
	private final Progress progress;
	private final Names names;

	LuceneSearch(CurrentIndex current, IndexKeeper keeper, Settings settings, Progress progress, Names names) {
		this.current = current;
		this.keeper = keeper;
		this.settings = settings;
		this.progress = progress;
		this.names = names;
	}

	@Override
	public SearchAnswer find(SearchRequest request, BooleanSupplier cancelled) throws UnreadableQuery {
		QueryNode query = QueryParser.parse(request.query());
		var stopwatch = new Stopwatch(PATIENCE, cancelled);
		Outcome outcome = current.using(index -> index.isPresent() ? ask(index.get(), query, request, stopwatch) : Outcome.NOTHING_YET);
		if (outcome.unreadable().isPresent()) {
			throw outcome.unreadable().get();
		}
		FoundPassages found = outcome.found();
		return new SearchAnswer(found.passages(), found.narratives(), found.bounded(), found.facets(), state());
	}

	private Outcome ask(NarrativeIndex index, QueryNode query, SearchRequest request, Stopwatch stopwatch) {
		Words words = index.words();
		try {
			DirectoryReader reader = index.acquire();
			try {
				return new Outcome(new PassageFinder(reader, stopwatch).find(query, request, words, names), Optional.empty());
			} finally {
				index.release(reader);
			}
		} catch (UnreadableQuery e) {
			return new Outcome(Outcome.NOTHING, Optional.of(e));
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

	private Outcome damaged(Exception trouble) {
		keeper.distrust(trouble);
		return Outcome.NOTHING_YET;
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
	private record Outcome(FoundPassages found, Optional<UnreadableQuery> unreadable) {
		static final FoundPassages NOTHING = new FoundPassages(List.of(), 0, true, Optional.empty());
		static final Outcome NOTHING_YET = new Outcome(NOTHING, Optional.empty());
	}
}
