package org.afterglow.practice.internal.audit;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.search.IndexState;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.SearchWord;
import org.afterglow.search.TextLanguage;
import org.afterglow.search.UnreadableQuery;

/**
 * Tells the log of a search once it has settled: while somebody types, every letter is a search, and only the last one counts.
 * Never for what was searched, but how much was found. The same again, such as after a change, is no new search.
 */
public final class AuditedSearch implements PassageSearch, AutoCloseable {

	/** How long nothing else is searched before a search counts. */
	static final Duration SETTLED = Duration.ofSeconds(3);

	private final PassageSearch search;
	private final Audit audit;
	private final Duration settled;
	private final ScheduledExecutorService later = Executors
			.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().daemon().name("search log").unstarted(work));
	private Optional<Done> waiting = Optional.empty();
	private Optional<SearchRequest> told = Optional.empty();
	private Optional<Future<?>> scheduled = Optional.empty();

	/** A search and what it found. */
	private record Done(SearchRequest request, SearchAnswer answer) {
	}

	public AuditedSearch(PassageSearch search, Audit audit) {
		this(search, audit, SETTLED);
	}

	AuditedSearch(PassageSearch search, Audit audit, Duration settled) {
		this.search = Objects.requireNonNull(search);
		this.audit = Objects.requireNonNull(audit);
		this.settled = settled;
	}

	@Override
	public SearchAnswer find(SearchRequest request, BooleanSupplier cancelled) throws UnreadableQuery {
		SearchAnswer answer = search.find(request, cancelled);
		if (!request.query().isBlank() && !cancelled.getAsBoolean()) {
			done(new Done(request, answer));
		}
		return answer;
	}

	private synchronized void done(Done done) {
		if (later.isShutdown()) {
			return;
		}
		waiting = Optional.of(done);
		scheduled.ifPresent(before -> before.cancel(false));
		scheduled = Optional.of(later.schedule(this::tell, settled.toMillis(), TimeUnit.MILLISECONDS));
	}

	private void tell() {
		Optional<Done> last = settled();
		last.ifPresent(done -> {
			try {
				audit.note(AuditEvent.of(AuditKind.SEARCHED).with(AuditEvent.COUNT, done.answer().passages().size() + done.answer().entries().size())
						.with("narratives", done.answer().narratives()));
			} catch (RecordsUnavailable e) {
				// Whoever searches on will be told that the records cannot be written.
				return;
			}
		});
	}

	private synchronized Optional<Done> settled() {
		Optional<Done> last = waiting.filter(done -> !told.equals(Optional.of(done.request())));
		waiting.ifPresent(done -> told = Optional.of(done.request()));
		waiting = Optional.empty();
		return last;
	}

	/** A search that has not settled counts. The search itself is closed by whoever opened it. */
	@Override
	public void close() {
		later.shutdownNow();
		tell();
	}

	@Override
	public List<SearchWord> words() {
		return search.words();
	}

	@Override
	public IndexState state() {
		return search.state();
	}

	@Override
	public boolean awaitIndexed(long feedNumber, Duration patience) throws InterruptedException {
		return search.awaitIndexed(feedNumber, patience);
	}

	@Override
	public TextLanguage language() {
		return search.language();
	}

	@Override
	public void readAs(TextLanguage language) {
		search.readAs(language);
	}

	@Override
	public Subscription listen(Runnable listener) {
		return search.listen(listener);
	}
}
