package org.afterglow.ui.search.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.query.QueryToken;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.search.internal.facets.Facets;
import org.afterglow.ui.search.internal.results.Names;
import org.afterglow.ui.search.internal.results.Results;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;

/** Asks the search off the UI thread. Only the answer to what was asked last is heard. */
final class SearchRun {

	/**
	 * An answer, ready to be shown.
	 *
	 * @param facets if they were asked for and counted
	 * @param beginning true if nothing has the last word, and these have a word that begins so
	 */
	record Found(Results results, Optional<Facets> facets, boolean beginning) {
	}

	private final Widget owner;
	private final PassageSearch search;
	private final Names names;
	private Optional<Job> running = Optional.empty();
	private int asked;

	SearchRun(Widget owner, PassageSearch search, Names names) {
		this.owner = owner;
		this.search = search;
		this.names = names;
	}

	void ask(SearchRequest request, Consumer<Found> done, Consumer<Exception> failed) {
		int mine = forget();
		running = Optional.of(Jobs.start(owner, Messages.searching, monitor -> answer(request, monitor::isCanceled), found -> {
			if (mine == asked) {
				done.accept(found);
			}
		}, failure -> {
			if (mine == asked) {
				failed.accept(failure);
			}
		}));
	}

	/** Whatever is on its way is not wanted any more. */
	int forget() {
		running.ifPresent(Job::cancel);
		return ++asked;
	}

	private Found answer(SearchRequest request, BooleanSupplier cancelled) throws UnreadableQuery {
		SearchAnswer answer = search.find(request, cancelled);
		if (answer.isEmpty() && endsInWord(request.query()) && !cancelled.getAsBoolean()) {
			Optional<SearchAnswer> begun = begun(request, cancelled);
			if (begun.isPresent()) {
				return found(request, begun.get(), true);
			}
		}
		return found(request, answer, false);
	}

	/** While a word is being typed it is not there yet; those that begin so are. */
	private Optional<SearchAnswer> begun(SearchRequest request, BooleanSupplier cancelled) {
		try {
			SearchRequest begin = new SearchRequest(request.query() + '*', request.limit(), request.order(), request.narrowing(), request.facets());
			return Optional.of(search.find(begin, cancelled)).filter(answer -> !answer.isEmpty());
		} catch (UnreadableQuery e) {
			return Optional.empty();
		}
	}

	private static boolean endsInWord(String query) {
		List<QueryToken> tokens = QueryToken.of(query);
		if (tokens.isEmpty()) {
			return false;
		}
		QueryToken last = tokens.getLast();
		return last.kind() == QueryToken.Kind.WORD && last.place().end() == query.length()
				&& Character.isLetterOrDigit(query.charAt(query.length() - 1));
	}

	private Found found(SearchRequest request, SearchAnswer answer, boolean beginning) {
		return new Found(Results.of(request.query(), answer, names),
				answer.facets().map(counts -> Facets.of(counts, request.narrowing(), names)), beginning);
	}
}
