package org.afterglow.modules;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.afterglow.framework.EntryEvents;
import org.afterglow.modules.ModuleFailure.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one module what happened, one thing at a time and in order. Everything but the module's own doing runs at the desk, so
 * nothing here needs a lock. What waits to be told is a question to the records, asked when its turn comes: a slow module holds
 * back no texts.
 */
final class Hearer {

	private static final Logger log = LoggerFactory.getLogger(Hearer.class);

	/** One thing to tell; the record is read when its turn comes, and nothing is told of one that is gone. */
	record News(String method, Supplier<Optional<Consumer<EntryEvents>>> telling) {

		static <T> News of(String method, Supplier<Optional<T>> record, Function<T, Consumer<EntryEvents>> telling) {
			return new News(method, () -> record.get().map(telling));
		}
	}

	private final EntryEvents events;
	private final Desk desk;
	private final Duration limit;
	private final Consumer<ModuleFailure> failed;
	private final Deque<News> waiting = new ArrayDeque<>();
	private final LinkedBlockingQueue<Runnable> calls = new LinkedBlockingQueue<>();
	private final Thread thread;
	/** Number of the call that is under way, of all there were. */
	private long call;
	private boolean busy;
	private volatile boolean over;

	Hearer(String module, EntryEvents events, Desk desk, Duration limit, Consumer<ModuleFailure> failed) {
		this.events = events;
		this.desk = desk;
		this.limit = limit;
		this.failed = failed;
		this.thread = Thread.ofPlatform().daemon().name("events " + module).start(this::work);
	}

	/** At the desk. */
	void tell(News news) {
		if (!over) {
			waiting.add(news);
			next();
		}
	}

	private void next() {
		while (!busy && !over && !waiting.isEmpty()) {
			News news = waiting.poll();
			read(news).ifPresent(telling -> handOver(news.method(), telling));
		}
	}

	/** What cannot be read is told to those who asked for it, not here; what comes after it is still told. */
	private static Optional<Consumer<EntryEvents>> read(News news) {
		try {
			return news.telling().get();
		} catch (RuntimeException e) {
			log.warn("A module was not told of a change: {}", Thrown.kind(e));
			return Optional.empty();
		}
	}

	private void handOver(String method, Consumer<EntryEvents> telling) {
		long number = ++call;
		busy = true;
		desk.in(limit, () -> late(number, method));
		calls.add(() -> {
			Optional<Throwable> thrown = Optional.empty();
			try {
				telling.accept(events);
			} catch (RuntimeException | Error e) {
				thrown = Optional.of(e);
			}
			Optional<Throwable> outcome = thrown;
			desk.soon(() -> heard(number, method, outcome));
		});
	}

	private void heard(long number, String method, Optional<Throwable> thrown) {
		if (over || number != call) {
			return;
		}
		busy = false;
		if (thrown.isPresent()) {
			end();
			failed.accept(ModuleFailure.of(Reason.DEAF_THREW, method, Thrown.kind(thrown.get())));
		} else {
			next();
		}
	}

	private void late(long number, String method) {
		if (!over && busy && number == call) {
			end();
			failed.accept(ModuleFailure.of(Reason.DEAF_HUNG, method, Long.toString(limit.toSeconds())));
		}
	}

	/** Tells nothing more. From any thread; what is under way is interrupted and not waited for. */
	void end() {
		over = true;
		thread.interrupt();
	}

	private void work() {
		while (!over) {
			try {
				calls.take().run();
			} catch (InterruptedException e) {
				// Ended, or the module interrupted its own thread: the loop knows.
			}
		}
	}
}
