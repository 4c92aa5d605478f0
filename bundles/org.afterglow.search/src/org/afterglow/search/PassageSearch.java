package org.afterglow.search;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Search across all narratives and entries of the open practice. Safe to use from several threads. */
public interface PassageSearch {

	/**
	 * Finds passages and entries.
	 *
	 * @param cancelled asked now and then; when true the answer holds what was found so far and says it is bounded
	 * @throws UnreadableQuery with the place and the reason, when the query does not follow the language
	 */
	SearchAnswer find(SearchRequest request, BooleanSupplier cancelled) throws UnreadableQuery;

	/** The words by which a query looks into fields of entries, in the order of the alphabet. Quick enough for any thread. */
	List<SearchWord> words();

	/** How far the index has followed the records. */
	IndexState state();

	/**
	 * Waits until everything up to this feed number can be found.
	 *
	 * @return false if that did not happen in time
	 */
	boolean awaitIndexed(long feedNumber, Duration patience) throws InterruptedException;

	/** The language whose forms of words are found together. */
	TextLanguage language();

	/**
	 * Takes another language and keeps it with the practice. Everything is read again in the background, and the {@linkplain #state() state} says so;
	 * nothing happens if it is the language already.
	 */
	void readAs(TextLanguage language);

	/** Calls the listener, on any thread, when the {@linkplain #state() state} or the {@linkplain #words() words} change. */
	Subscription listen(Runnable listener);

	/** Ends a subscription; calling it again does nothing. */
	@FunctionalInterface
	interface Subscription extends AutoCloseable {
		@Override
		void close();
	}
}
